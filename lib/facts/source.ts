/** The date of a CSL-JSON item: `date-parts` holds [year, month?, day?]. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  readonly raw?: string;
  readonly literal?: string;
}

/** A cited source: a CSL-JSON item (citationstyles.org, schema 1.0.2) with an id. A line of `sources.jsonl`. */
export interface Source {
  readonly id: string;
  readonly type?: string;
  readonly title: string;
  readonly URL?: string;
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly license?: string;
  readonly [field: string]: unknown;
}
