/**
 * The inflectional endings of a language, numbered, and an automaton that reads them from a word's last letter backwards.
 * Number 0 is always the empty ending. Folded letters throughout.
 */
export interface EndingTable {
  readonly longest: number;
  readonly endings: readonly string[];
  /** First code unit that occurs in an ending; `width` units from it on have columns in `next`. */
  readonly from: number;
  readonly width: number;
  /** Next state by state and letter: `next[state * width + unit - from]`; 0 is a dead end, 1 the start. */
  readonly next: Uint8Array;
  /** Number of the ending that is complete in a state, 0 for none. */
  readonly ending: Uint8Array;
}

/** Numbers a list of endings (the empty one is added in front) and builds the automaton. At most 255 states. */
export function endingTable(list: readonly string[]): EndingTable {
  const endings = ['', ...new Set(list.filter((ending) => ending !== ''))];
  const codes = endings.flatMap((ending) => Array.from(ending, (letter) => letter.charCodeAt(0)));
  const from = Math.min(...codes);
  const width = Math.max(...codes) - from + 1;
  const states: Map<number, number>[] = [new Map(), new Map()];
  const complete: number[] = [0, 0];
  endings.forEach((ending, id) => {
    let state = 1;
    for (let i = ending.length - 1; i >= 0; i--) {
      const column = ending.charCodeAt(i) - from;
      let next = states[state]?.get(column);
      if (next === undefined) {
        next = states.push(new Map()) - 1;
        complete.push(0);
        states[state]?.set(column, next);
      }
      state = next;
    }
    if (id > 0) complete[state] = id;
  });
  if (states.length > 255) throw new RangeError('too many endings for one language');
  const next = new Uint8Array(states.length * width);
  states.forEach((columns, state) => {
    for (const [column, target] of columns) next[state * width + column] = target;
  });
  return { longest: Math.max(...endings.map((ending) => ending.length)), endings, from, width, next, ending: Uint8Array.from(complete) };
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
