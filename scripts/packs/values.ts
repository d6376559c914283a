import type { Reference, Statement } from '../../lib/facts/statement.ts';
import type { EntityValue, QuantityValue, StringValue, TimePrecision, TimeValue, Value } from '../../lib/facts/value.ts';
import type { LanguageCode } from '../../lib/text/language-code.ts';

/** A link to another entity, by global id. */
export function entityValue(id: string): EntityValue {
  return { type: 'entity', id };
}

/** A quantity: `amount` is a decimal string, `unit` a UCUM or ISO 4217 code or `1`. */
export function quantity(amount: string, unit: string): QuantityValue {
  return { type: 'quantity', amount, unit };
}

/** A text value; `lang` where it is in a language. */
export function text(value: string, lang?: LanguageCode): StringValue {
  return lang === undefined ? { type: 'string', text: value } : { type: 'string', text: value, lang };
}

const precisions: Readonly<Record<number, TimePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** A point in time from an ISO date of 4, 7 or 10 characters. Throws on another length. */
export function time(iso: string): TimeValue {
  const precision = precisions[iso.length];
  if (precision === undefined) throw new Error(`not an ISO date: ${iso}`);
  return { type: 'time', time: iso, precision };
}

/** One statement. Its id is made of subject, property and `key`, so that it stays the same when others come and go. */
export function statement(
  subject: string,
  property: string,
  key: string,
  value: Value,
  references: readonly Reference[],
  qualifiers: Readonly<Record<string, readonly Value[] | undefined>> = {},
  rank: Statement['rank'] = 'normal',
): Statement {
  const given = Object.fromEntries(
    Object.entries(qualifiers).filter((entry): entry is [string, readonly Value[]] => entry[1] !== undefined),
  );
  return {
    id: `${subject}-${property}-${key}`.replaceAll(':', '.'),
    subject,
    property,
    value,
    rank,
    ...(Object.keys(given).length > 0 ? { qualifiers: given } : {}),
    references,
  };
}

/** Letters that do not come apart into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ð: 'd',
  þ: 'th',
};

/** An ASCII slug for ids: lower case, words joined by hyphens. */
export function slug(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đłøıßæœəðþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
