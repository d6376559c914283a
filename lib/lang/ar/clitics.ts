import { type CliticReadings, wordFlag } from '../language.ts';

const alef = 0x627;
const lam = 0x644;
const waw = 0x648;
const feh = 0x641;
const beh = 0x628;
const kaf = 0x643;

/**
 * The ways to take conjunction (و ف), preposition (ب ك ل) and article (ال, لل after ل) off a folded word. What is left has at
 * least two letters, three after a preposition or conjunction without article. The article belongs to the name, so it stays inside
 * the span; of لل the second lam does.
 */
export function arabicClitics(units: Uint16Array, from: number, to: number, out: CliticReadings): number {
  let count = add(out, 0, to - from, 0, 0, wordFlag.inside);
  count = addArticle(out, count, units, from, to, 0, wordFlag.inside);
  count = addPreposition(out, count, units, from, to, 0);
  if (units[from] === waw || units[from] === feh) {
    count = add(out, count, to - from, 1, 1, 0);
    count = addArticle(out, count, units, from, to, 1, 0);
    count = addPreposition(out, count, units, from, to, 1);
  }
  return count;
}

function add(out: CliticReadings, count: number, length: number, skip: number, outside: number, flags: number): number {
  const rest = length - skip;
  if (count >= out.skip.length || rest < (skip === 0 ? 1 : 2)) return count;
  out.skip[count] = skip;
  out.outside[count] = outside;
  out.flags[count] = flags;
  return count + 1;
}

function addArticle(out: CliticReadings, count: number, units: Uint16Array, from: number, to: number, at: number, flags: number): number {
  if (units[from + at] !== alef || units[from + at + 1] !== lam) return count;
  return add(out, count, to - from, at + 2, at, flags | wordFlag.definite);
}

function addPreposition(out: CliticReadings, count: number, units: Uint16Array, from: number, to: number, at: number): number {
  const first = units[from + at];
  if (first !== beh && first !== kaf && first !== lam) return count;
  // «ك» is rare before a name and common inside words (وكالات): what is left must be long.
  const few = first === kaf && to - from - at - 1 < (at === 0 ? 4 : 5);
  let next = few ? count : add(out, count, to - from, at + 1, at + 1, 0);
  if (first === lam && units[from + at + 1] === lam) next = add(out, next, to - from, at + 2, at + 1, wordFlag.definite);
  return addArticle(out, next, units, from, to, at + 1, 0);
}
