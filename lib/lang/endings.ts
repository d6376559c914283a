/**
 * The inflectional endings of a language, numbered. Number 0 is always the empty ending. Folded letters throughout.
 */
export interface EndingTable {
  readonly longest: number;
  readonly endings: readonly string[];
  /** The number of the ending that is exactly `units[from, to)`, or -1. */
  find(units: Uint16Array, from: number, to: number): number;
}

/** Numbers a list of endings (the empty one is added in front) and makes it searchable without allocation. */
export function endingTable(list: readonly string[]): EndingTable {
  const endings = ['', ...new Set(list.filter((ending) => ending !== ''))];
  const byHash = new Map<number, number[]>();
  let longest = 0;
  endings.forEach((ending, id) => {
    longest = Math.max(longest, ending.length);
    let hash = 0;
    for (let i = 0; i < ending.length; i++) hash = (Math.imul(hash, 131) + ending.charCodeAt(i)) | 0;
    const bucket = byHash.get(hash);
    if (bucket) bucket.push(id);
    else byHash.set(hash, [id]);
  });
  return {
    longest,
    endings,
    find(units, from, to) {
      let hash = 0;
      for (let i = from; i < to; i++) hash = (Math.imul(hash, 131) + (units[i] ?? 0)) | 0;
      const bucket = byHash.get(hash);
      if (!bucket) return -1;
      for (const id of bucket) if (isEnding(endings[id] ?? '', units, from, to)) return id;
      return -1;
    },
  };
}

function isEnding(ending: string, units: Uint16Array, from: number, to: number): boolean {
  if (ending.length !== to - from) return false;
  for (let i = 0; i < ending.length; i++) if (ending.charCodeAt(i) !== units[from + i]) return false;
  return true;
}

/** A paradigm: for each ending's number the set of grammatical cases (bits) that it may stand for; 0 = the ending is foreign to it. */
export type Paradigm = Uint16Array;

/** Every case at once: what a word that does not inflect can stand for. */
export const everyCase = 0xffff;

/** The paradigm of words that never change: only the empty ending. Number 0 in every language. */
export function fixedParadigm(table: EndingTable): Paradigm {
  const paradigm = new Uint16Array(table.endings.length);
  paradigm[0] = everyCase;
  return paradigm;
}
