/** How bad a fault is: errors stop `build` and refuse a published record, warnings do not. */
export type FaultLevel = 'error' | 'warning';

interface FaultText {
  readonly level: FaultLevel;
  /** What is wrong; `{found}` is the value or name at fault. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

const error = (message: string, hint: string): FaultText => ({ level: 'error', message, hint });
const warning = (message: string, hint: string): FaultText => ({ level: 'warning', message, hint });

/** Faults in the shape of one record. Published packs are refused for them, `check` reports them. */
const shapeFaults = {
  'bad-json': error(
    'not valid JSON ({found})',
    'Write one JSON object a line, with double quotes and without NaN, comments or trailing commas.',
  ),
  'bad-utf8': error('not UTF-8', 'Save the file as UTF-8.'),
  'line-too-long': error('line of more than {found} bytes', 'Split the record or shorten its texts.'),
  'not-an-object': error('not a JSON object', 'Write one object {…} a line.'),
  'too-deep': error('nested deeper than {found} levels', 'Flatten the value.'),
  'forbidden-key': error('the key “{found}” is not allowed', 'Rename the field.'),
  'dangerous-text': error('contains the hidden or control character {found}', 'Delete it.'),
  'text-too-long': error('text of more than {found} characters', 'Shorten it.'),
  'bad-number': error('not a finite number', 'Write a finite JSON number.'),
  'missing-field': error('is missing', 'Add the field.'),
  'wrong-type': error('should be {found}', 'Change the value.'),
  'empty-text': error('is empty', 'Write a text or leave the field out.'),
  'line-break': error('contains a tab or a line break', 'Write it on one line.'),
  'bad-id': error('“{found}” is no id', 'Use Latin letters, digits and . _ ~ $ / + -, starting with a letter or digit, 128 at most.'),
  'bad-language': error('“{found}” is no language code', 'Use BCP 47 codes such as ar, ru, en.'),
  'no-label': error('has no label in any language', 'Give at least one label.'),
  'unknown-kind': error('{found}', 'Use one of these words as it stands.'),
  'out-of-range': error('{found} is not between 0 and 1', 'Give a weight from 0 to 1.'),
  'too-many-aliases': error('more than {found} aliases and demonyms', 'Keep the names that texts use.'),
  'bad-link': error('“{found}” is no http or https link', 'Give a whole link, without user name, at most 2,048 characters.'),
  'bad-decimal': error('“{found}” is no decimal number', 'Write digits with a point, as a string: "7161900", "-3.25".'),
  'bad-unit': error('“{found}” is no unit', 'Use a UCUM code, an ISO 4217 code or "1".'),
  'bad-date': error('“{found}” is no date', 'Write 2024, 2024-05 or 2024-05-09.'),
  'wrong-precision': error('the precision does not fit “{found}”', 'Write a time of exactly the precision stated.'),
  'bad-duration': error('“{found}” is no ISO 8601 duration', 'Write P1Y, P3M, P1M or the like.'),
  'no-points': error('has no points', 'Give at least one point.'),
  'points-out-of-order': error(
    'the point “{found}” is not later than the one before',
    'Sort the points by time and keep one for each time.',
  ),
} as const satisfies Record<string, FaultText>;

/** Faults that only the whole pack, or the sense of a value, shows. `check` reports them. */
const senseFaults = {
  'unreadable-file': error('cannot be read ({found})', 'Check the path and the rights.'),
  'missing-file': error('is missing', 'Add the file, or take it out of resources.'),
  'bad-path': error('“{found}” is no path inside the folder', 'Use a relative path without “..”.'),
  'bad-name': error('“{found}” is no pack name', 'Use lower-case Latin letters, digits and . _ -, at most 64.'),
  'bad-version': error('“{found}” is no version', 'Write 1, 1.2 or 1.2.0.'),
  'bad-whole': error('{found} is no whole number', 'Write a whole number from 0 to 281474976710655.'),
  'wrong-format': error('“{found}” is not read', 'Set hashiya.format to 1.'),
  'no-licence': error('no licence is given', 'Name at least one licence: {"name": "CC0-1.0"}.'),
  'no-entities': error('the pack has no entities.jsonl', 'Add entities.jsonl; every other file may be missing.'),
  'too-many-mirrors': error('more than 8 mirrors', 'Name the best ones.'),
  'too-many-entities': error('more than {found} entities', 'Split the pack.'),
  'duplicate-id': error('“{found}” is used twice', 'Give every record an id of its own.'),
  'duplicate-alias': warning('“{found}” is listed twice', 'List each name once.'),
  'unknown-source': error('no source has the id “{found}”', 'Add it to sources.jsonl.'),
  'unknown-property': error('no property has the id “{found}”', 'Add it to properties.jsonl, or use a Wikidata property.'),
  'unlabelled-property': warning(
    'the pack does not define the property “{found}”',
    'Add it to properties.jsonl, so that the card has a label.',
  ),
  'unknown-entity': error('no entity has the id “{found}”', 'Add it to entities.jsonl, or use a Wikidata id or pack:id.'),
  'no-reference': error('the value has no source', 'Add references: [{"source": "…"}].'),
  'undated-source': error('the source has no date', 'Add issued or accessed with date-parts.'),
  'unfindable-source': error(
    'the source has neither a link nor a full description',
    'Add URL, or publisher, or author and container-title.',
  ),
  'unused-source': warning('no value cites this source', 'Cite it or take it out.'),
  'wrong-value-type': error(
    'the property takes values of another type than {found}',
    'Change the value, or valueType in properties.jsonl.',
  ),
  'unknown-currency': error('“{found}” is no ISO 4217 code', 'Use the code of the currency; UCUM has no unit of three capitals.'),
  'one-letter-alias': error('“{found}” has a single letter', 'It would be marked everywhere: leave it out.'),
  'number-alias': warning('“{found}” is a number', 'It would be marked at many figures: leave it out unless it is a name.'),
  'padded-text': warning('begins or ends with a space', 'Take the space away.'),
  'undeclared-language': warning('“{found}” is not among the languages of the pack', 'Add it to hashiya.languages.'),
  'unused-language': warning('no label is in the language “{found}”', 'Take it out of hashiya.languages.'),
  'negative-amount': warning('{found} is negative', 'Check the sign.'),
  'future-time': warning('“{found}” lies after the pack was created', 'Check the year; estimates should say so in a qualifier.'),
  'zero-amount': warning('{found}: other figures are divided by it', 'Leave the value out when it is not known.'),
  'missing-unit': warning(
    'the number has no unit, its property is measured in {found}',
    'Give the unit, or take it out of properties.jsonl.',
  ),
  'series-gap': warning('values are missing before “{found}”', 'Add them where the source has them; cards do not fill holes.'),
  contradiction: warning('the same source gives the same thing as {found}', 'Keep one of the two, or say by a qualifier how they differ.'),
  circular: warning('“{found}” comes to lie in itself', 'Take out the statement that turns the circle round.'),
  'marks-in-name': warning('contains {found}, which readers do not type', 'Leave direction marks, soft hyphens and tatweel out of names.'),
  'too-many-faults': error('more than {found} faults', 'Mend these first.'),
  'rest-not-read': error('the rest of the file was not read', 'Mend the line and check again.'),
} as const satisfies Record<string, FaultText>;

/** Every fault that reading or checking a pack can find: level, what is wrong, what to do. */
export const faultTexts = { ...shapeFaults, ...senseFaults };
export type ShapeFaultCode = keyof typeof shapeFaults;
export type FaultCode = keyof typeof faultTexts;
