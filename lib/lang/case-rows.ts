import { type EndingTable, fixedParadigm, type Paradigm } from './endings.ts';

/** Case bits: nominative, genitive, dative, accusative, instrumental, prepositional; singular and, six bits up, plural. */
const bits = [1, 2, 4, 8, 16, 32];

/** Cases by ending. */
export type CaseRow = Readonly<Record<string, number>>;

/**
 * One declension.
 * @param singular endings by case; several in one place are separated by a space, `-` stands for the empty ending
 * @param plural the same for the plural
 */
export function caseRow(singular: readonly string[], plural: readonly string[] = []): CaseRow {
  const out: Record<string, number> = {};
  const put = (list: readonly string[], shift: number): void => {
    bits.forEach((bit, k) => {
      for (const ending of (list[k] ?? '').split(' ')) {
        if (ending === '') continue;
        const key = ending === '-' ? '' : ending;
        out[key] = (out[key] ?? 0) | (bit << shift);
      }
    });
  };
  put(singular, 0);
  put(plural, 6);
  return out;
}

/** The paradigms of a language's declensions, in their order, after the one of words that never change. */
export function paradigmsOf(table: EndingTable, rows: readonly CaseRow[]): readonly Paradigm[] {
  return [
    fixedParadigm(table),
    ...rows.map((row) => {
      const paradigm = new Uint16Array(table.endings.length);
      for (const [ending, mask] of Object.entries(row)) paradigm[table.endings.indexOf(ending)] = mask;
      return paradigm;
    }),
  ];
}
