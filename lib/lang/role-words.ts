/** Words of office, folded; entries of several words are matched in a row. What they hold is Wikidata's property of the country. */
export interface RoleWords {
  /** Head of state: P35. */
  readonly state: readonly string[];
  /** Head of government: P6. */
  readonly government: readonly string[];
  /** Around the words of office: it is somebody else's («former», «vice», «elect»). */
  readonly other: readonly string[];
  /** Between office and country: «of», «of the». */
  readonly of: readonly string[];
  /** The office stands before its country («президент Киргизии»), behind it («Russian president»), or both. */
  readonly order: 'office-first' | 'country-first' | 'both';
  /** Letters glued to the front of an office word, which are no part of the phrase. */
  readonly clitics?: string;
}
