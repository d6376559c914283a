import type { LanguageCode } from '../text/language-code.ts';

/** Precision of a point in time, from Wikibase's time model. */
export type TimePrecision = 'century' | 'decade' | 'year' | 'month' | 'day';

/** A number with its unit. `amount` is a decimal string, so that nothing is lost; `unit` is a UCUM code, an ISO 4217 code or `1`. */
export interface QuantityValue {
  readonly type: 'quantity';
  readonly amount: string;
  readonly unit: string;
}
/** A point in time: ISO 8601, at the precision stated (`2024`, `2024-05`, `2024-05-09`). */
export interface TimeValue {
  readonly type: 'time';
  readonly time: string;
  readonly precision: TimePrecision;
}
/** Another entity, by id (`Q9361`, or `pack:id` for an id local to a pack). */
export interface EntityValue {
  readonly type: 'entity';
  readonly id: string;
}
export interface StringValue {
  readonly type: 'string';
  readonly text: string;
  readonly lang?: LanguageCode;
}
/** The value of a statement or of a qualifier. */
export type Value = QuantityValue | TimeValue | EntityValue | StringValue;
