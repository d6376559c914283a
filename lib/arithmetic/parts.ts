import { meet, type StatedRange } from '../compare/stated-range.ts';
import type { SentenceWords } from '../lang/sentence-words.ts';
import type { Found } from './change.ts';
import { type Clause, rangeOf, sameMeasure, scaleText, type Term, terms, termText } from './clause.ts';
import { findPhrase, isBefore, phraseAt } from './phrases.ts';
import type { Item } from './sentence-items.ts';

const round = (value: number): number => Number(value.toPrecision(12));
const sumOf = (list: readonly Term[]): number => round(list.reduce((sum, { value }) => sum + value, 0));
const sumText = (list: readonly Term[]): string => `${list.map(termText).join(' + ')} = ${scaleText(sumOf(list))}`;

function sumRange(list: readonly Term[]): StatedRange {
  const ranges = list.map(rangeOf);
  return { low: ranges.reduce((sum, { low }) => sum + low, 0), high: ranges.reduce((sum, { high }) => sum + high, 0) };
}

/** Most words between «including» and the first part. */
const mostAhead = 2;

/** Most words between two items of a list («20 men and 50 women from the north»). */
const mostBetween = 6;

/** The longest run of figures from `start` on that are items of one list: joined by commas and «and», of one measure. */
function listFrom(clause: Clause, all: readonly Term[], start: number): Term[] {
  const first = all[start];
  if (!first) return [];
  const run = [first];
  for (let k = start + 1; k < all.length; k++) {
    const before = run.at(-1) as Term;
    const next = all[k] as Term;
    if (!sameMeasure(before.figure, next.figure) || next.at - before.at - 1 > mostBetween) break;
    if (!isJoint(clause, before.at, next.at)) break;
    run.push(next);
  }
  return run;
}

function isJoint({ items, words }: Clause, from: number, to: number): boolean {
  const between = items.slice(from + 1, to + 1);
  if (findPhrase(items, from + 1, to, words.total, words.clitics) >= 0) return false;
  if (findPhrase(items, from + 1, to, words.including, words.clitics) >= 0) return false;
  if (findPhrase(items, from + 1, to, words.of, words.clitics) >= 0 && between.length <= 3) return false;
  return (
    between.some(({ parted }) => parted) ||
    findPhrase(items, from + 1, to, words.and) >= 0 ||
    between.some((item) => isGluedAnd(item, words)) ||
    findPhrase(items, from + 1, to, words.rest, words.clitics) >= 0
  );
}

/** «والغاز»: the conjunction is glued to what it joins. */
function isGluedAnd({ word }: Item, { and, clitics = '' }: SentenceWords): boolean {
  const first = word.charAt(0);
  return word.length > 3 && first !== '' && clitics.includes(first) && and.includes(first);
}

function owner(clause: Clause, term: Term): number {
  return clause.items[term.at]?.figure ?? 0;
}

/** «60 people, including 20 men and 50 women», «of 100 students, 70 are boys and 40 girls»: parts may not exceed their whole. */
export function checkParts(clause: Clause): Found[] {
  const { items, words } = clause;
  const all = terms(clause);
  for (let k = 0; k + 1 < all.length; k++) {
    const whole = all[k] as Term;
    const next = all[k + 1] as Term;
    if (!sameMeasure(whole.figure, next.figure) || whole.figure.kind === 'percent') continue;
    const including = findPhrase(items, whole.at + 1, next.at, words.including, words.clitics);
    const opened = opensWithOf(clause, whole.at);
    if (including < 0 && !opened) continue;
    // The parts follow at once: «60 people, including 20 men», not «33 halls, among them two for the press, of 400 houses».
    if (including >= 0 && next.at - including - phraseAt(items, including, words.including, words.clitics) > mostAhead) continue;
    if (opened && including < 0 && next.at - whole.at > 9) continue;
    // «50 thousand dollars for each of them»: what is told of each is no whole.
    if (including > 0 && findPhrase(items, including - 1, including + 1, words.each, words.clitics) >= 0) continue;
    const parts = listFrom(clause, all, k + 1);
    const last = parts.at(-1) as Term;
    // «60 people were hurt, 20 of them»: one part says little, unless it is more than its whole.
    const sum = sumRange(parts);
    const limit = rangeOf(whole);
    const exceeds = sum.low > limit.high * (1 + 1e-9);
    if (parts.length < 2 && !exceeds) continue;
    if (opened && including < 0 && parts.length < 2) continue;
    const sign = exceeds ? '>' : meet(sum, limit) ? '=' : '≤';
    return [
      {
        figure: owner(clause, last),
        check: { relation: 'parts', holds: !exceeds, working: `${sumText(parts)} ${sign} ${termText(whole)}` },
      },
    ];
  }
  return [];
}

/** True when the words «of the N» open the sentence or a clause. */
function opensWithOf({ items, words }: Clause, at: number): boolean {
  for (let start = Math.max(0, at - 5); start < at; start++) {
    if (start > 0 && !items[start]?.parted) continue;
    const length = phraseAt(items, start, words.of, words.clitics);
    if (length > 0 && at - start - length <= 1) return true;
  }
  return false;
}

/** «10 apples, 20 pears and 30 plums, 60 in total», «a total of 60: 10, 20 and 30», «50 %, 30 % and the remaining 20 %». */
export function checkTotal(clause: Clause): Found[] {
  const { items, words } = clause;
  const all = terms(clause);
  for (let k = 0; k < all.length; k++) {
    const total = all[k] as Term;
    if (!isTotal(clause, all, k)) continue;
    for (const start of starts(all, k)) {
      const list = listFrom(clause, all, start).filter((term) => term !== total);
      if (list.length < 2 || !list.every((term) => sameMeasure(term.figure, total.figure))) continue;
      const stop = list.at(-1) as Term;
      const before = stop.at < total.at;
      // The list and its sum stand side by side: nothing else is counted between them.
      if (before ? all[all.indexOf(stop) + 1] !== total : all[k + 1] !== list[0]) continue;
      if (before && isOpenList(clause, stop.at, total.at)) continue;
      return [finish(clause, total, list)];
    }
  }
  const parts = all[0] ? listFrom(clause, all, 0) : [];
  if (parts.length >= 2 && parts.every(({ figure }) => figure.kind === 'percent' && figure.unit === undefined)) {
    const last = parts.at(-1) as Term;
    const previous = parts.at(-2) as Term;
    if (findPhrase(items, previous.at + 1, last.at + 3, words.rest, words.clitics) >= 0) {
      const worked = sumRange(parts);
      const check = { relation: 'parts', holds: meet(worked, { low: 100, high: 100 }), working: `${sumText(parts)} %` } as const;
      return [{ figure: owner(clause, last), check }];
    }
  }
  return [];
}

/** «5 men, 3 women and a pair of children»: an item of the list that no figure counts stands before the sum. */
function isOpenList({ items, words }: Clause, last: number, total: number): boolean {
  const ahead = items.findIndex((_, at) => at > last && phraseAt(items, at, words.total, words.clitics) > 0);
  const end = ahead < 0 ? total : Math.min(ahead, total);
  return items.slice(last + 1, end).some((item, k) => isGluedAnd(item, words) || phraseAt(items, last + 1 + k, words.and) > 0);
}

/** Places in `all` where the list of a sum at `k` may start: anywhere before it, and right behind it. */
function starts(all: readonly Term[], k: number): number[] {
  const before = Array.from({ length: k }, (_, at) => at);
  return k + 1 < all.length ? [...before, k + 1] : before;
}

function isTotal({ items, words }: Clause, all: readonly Term[], k: number): boolean {
  const term = all[k] as Term;
  if (isBefore(items, term.at, words.total, words.clitics, 1)) return true;
  const next = all[k + 1]?.at ?? items.length;
  // «60 in total», «60 человек в общей сложности»: before the next figure and clause.
  for (let at = term.at + 1; at < Math.min(next, term.at + 5); at++) {
    if (items[at]?.parted) return false;
    if (phraseAt(items, at, words.total, words.clitics) > 0 || phraseAt(items, at, words.totalBehind) > 0) return true;
  }
  return false;
}

function finish(clause: Clause, total: Term, list: readonly Term[]): Found {
  const worked = sumRange(list);
  return {
    figure: owner(clause, total),
    check: { relation: 'total', holds: meet(worked, rangeOf(total)), working: sumText(list) },
  };
}
