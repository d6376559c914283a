import * as v from 'valibot';
import { entityKinds } from '../../../lib/facts/entity.ts';
import { isDateOrDateTime } from '../../../lib/facts/time.ts';
import { isPackName, isUnit } from '../../../lib/packs/syntax.ts';
import { timePrecisions } from '../../../lib/packs/value-check.ts';

const text = v.pipe(v.string(), v.minLength(1));
/** A cell of the row, or the same words for every row. `split` cuts a cell into several texts. */
const cell = v.union([text, v.strictObject({ column: text, split: v.optional(text) })]);
const byLanguage = v.record(text, cell);
const unit = v.pipe(v.string(), v.check(isUnit, 'no unit'));
const number = v.optional(
  v.strictObject({ decimal: v.optional(v.picklist(['.', ','])), group: v.optional(v.picklist([' ', '.', ',', "'"])) }),
);

const statement = v.strictObject({
  property: text,
  column: text,
  type: v.picklist(['quantity', 'time', 'entity', 'string']),
  unit: v.optional(unit),
  /** Strings: their language. */
  lang: v.optional(text),
  precision: v.optional(v.picklist(timePrecisions)),
  /** When the value held (P585). */
  at: v.optional(cell),
  locator: v.optional(cell),
});
const series = v.strictObject({
  property: text,
  unit,
  /** Each column is a point in time: header → ISO time. `years` takes every column whose header is a year. */
  columns: v.union([v.literal('years'), v.record(text, text)]),
  locator: v.optional(cell),
});

/** What a mapping file says: how the rows of a table become records of a pack. */
export const mappingSchema = v.strictObject({
  name: v.pipe(v.string(), v.check(isPackName, 'no pack name: lower-case letters, digits, . _ -')),
  title: text,
  version: v.optional(text, '1.0.0'),
  sequence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  created: v.pipe(v.string(), v.check(isDateOrDateTime, 'no ISO date')),
  licence: text,
  languages: v.pipe(v.array(text), v.minLength(1)),
  separator: v.optional(v.string()),
  number,
  id: cell,
  type: v.union([v.picklist(entityKinds), v.strictObject({ column: text, values: v.optional(v.record(text, v.picklist(entityKinds))) })]),
  labels: byLanguage,
  aliases: v.optional(byLanguage, {}),
  demonyms: v.optional(byLanguage, {}),
  descriptions: v.optional(byLanguage, {}),
  weight: v.optional(v.union([v.number(), v.strictObject({ column: text })])),
  related: v.optional(cell),
  /** A CSL-JSON item: what every value of the table cites. */
  source: v.looseObject({ id: text, title: text }),
  retrieved: v.optional(text),
  statements: v.optional(v.array(statement), []),
  series: v.optional(v.array(series), []),
  properties: v.optional(v.array(v.looseObject({ id: text, labels: v.record(text, text) })), []),
});

export type Mapping = v.InferOutput<typeof mappingSchema>;
export type Cell = v.InferOutput<typeof cell>;
export type StatementMapping = v.InferOutput<typeof statement>;
export type SeriesMapping = v.InferOutput<typeof series>;
