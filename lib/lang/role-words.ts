/** Words of office, folded; entries of several words are matched in a row. What they hold is Wikidata's property of the country. */
export interface RoleWords {
  /** Presidents, monarchs, other heads of state. */
  readonly president: readonly string[];
  readonly monarch: readonly string[];
  readonly state: readonly string[];
  /** Heads of government. */
  readonly government: readonly string[];
  /** Around the words of office: it is somebody else's («former», «vice», «elect»). */
  readonly other: readonly string[];
  /** Between office and country: «of», «of the». */
  readonly of: readonly string[];
  /** Articles that may stand between a name and the office in apposition («Yuan Shikai, the president»), and the possessive between country and office. */
  readonly articles?: readonly string[];
  readonly possessive?: string;
  /** The office stands before its country («президент Киргизии»), behind it («Russian president»), or both. */
  readonly order: 'office-first' | 'country-first' | 'both';
  /** Letters glued to the front of a word, which are no part of the phrase. */
  readonly clitics?: string;
}
