import type { LanguageMap } from '../text/language-code.ts';

/** What a statement says of its subject: a line of `properties.jsonl`. Aliases are cue words that announce the property in a text. */
export interface Property {
  readonly id: string;
  readonly labels: LanguageMap;
  readonly aliases?: LanguageMap<readonly string[]>;
  readonly valueType: 'quantity' | 'time' | 'entity' | 'string';
  readonly unit?: string;
  /** ISO 8601 duration: how often the source renews the value. */
  readonly cadence?: string;
  /** Subjects that readers can picture, with about what they have of this property («the GDP of Iceland»): figures are told in multiples of them. */
  readonly familiar?: readonly (readonly [subject: string, amount: string])[];
}
