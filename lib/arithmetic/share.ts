import { meet } from '../compare/stated-range.ts';
import type { Found } from './change.ts';
import { type Clause, rangeOf, sameMeasure, scaleText, type Term, terms, termText } from './clause.ts';
import { findPhrase, isBefore, phraseAt } from './phrases.ts';

/** Most words between a part and the words «of» its whole: «three of the five», «12 шахт из 40». */
const mostBetween = 3;
/** Most words between a whole and the percentage behind it: «three of five judges (80 %)». */
const mostBehind = 7;

const isCount = ({ figure, value }: Term): boolean =>
  figure.kind === 'number' || figure.kind === 'money' || (figure.kind === 'quantity' && value > 0);
const isPercent = ({ figure }: Term): boolean => figure.kind === 'percent' && figure.unit === undefined;

/** True when one of `list` stands between two items and little else does. */
function joined({ items, words }: Clause, from: number, to: number, list: readonly string[]): boolean {
  if (to - from - 1 > mostBetween + 4) return false;
  // «إلى 15 من 12»: the word for «of» is the one for «from», and a change ends before it.
  if (isBefore(items, to, words.from, words.clitics, 1) && isBefore(items, from, words.to, words.clitics, 1)) return false;
  const at = findPhrase(items, from + 1, to, list, words.clitics);
  if (at < 0 || at - from - 1 > mostBetween) return false;
  // A verb or another clause may not lie between: «of» and the whole stand side by side, articles aside.
  return to - (at + phraseAt(items, at, list, words.clitics)) <= 2 && !items.slice(from + 1, to + 1).some(({ parted }) => parted);
}

function isBehind({ items, words }: Clause, from: number, to: number): boolean {
  if (to <= from || to - from - 1 > mostBehind) return false;
  const between = items.slice(from + 1, to + 1);
  // In brackets, behind a comma or a dash, or behind «or», «that is».
  return between.some(({ parted }) => parted) || findPhrase(items, from + 1, to, words.or, words.clitics) >= 0;
}

/** True when the second figure stands in brackets, or behind «or», «that is». */
function restated({ items, words, text }: Clause, first: Term, second: Term): boolean {
  const between = text.slice(items[first.at]?.end ?? 0, items[second.at]?.start ?? 0);
  return /[([]\s?$/.test(between) || findPhrase(items, first.at + 1, second.at, words.or, words.clitics) >= 0;
}

/** «Of the 240 delegates, 60, or 25 %, voted»: the whole comes first, the part and its share side by side behind it. */
function isWholeFirst(clause: Clause, whole: Term, part: Term, percent: Term): boolean {
  const { items, words } = clause;
  if (part.value > whole.value || whole.value <= 0 || percent.at - part.at > mostBetween + 1) return false;
  // «من 50 إلى 40»: a word for «of» that also means «from».
  if (isBefore(items, part.at, words.to, words.clitics, 1)) return false;
  return isBefore(items, whole.at, words.of, words.clitics, 1) && restated(clause, part, percent);
}

function shareCheck(clause: Clause, part: Term, whole: Term, percent: Term): Found {
  const a = rangeOf(part);
  const b = rangeOf(whole);
  const worked = { low: (a.low / b.high) * 100, high: (a.high / b.low) * 100 };
  const value = Number(((part.value / whole.value) * 100).toPrecision(3));
  return {
    figure: clause.items[percent.at]?.figure ?? 0,
    check: {
      relation: 'share',
      holds: meet(worked, rangeOf(percent)),
      working: `${termText(part)} ÷ ${termText(whole)} = ${scaleText(value)} %`,
    },
  };
}

/**
 * Shares that a sentence states twice: «three of five judges (80 %)», «80 %, or 12 of 15», «40 % of the 200 seats, or 90».
 */
export function checkShare(clause: Clause): Found[] {
  const all = terms(clause);
  const found: Found[] = [];
  all.forEach((first, k) => {
    const second = all[k + 1];
    const third = all[k + 2];
    // «three fifths (80 %)»: a fraction is its own share.
    if (
      second &&
      isPercent(second) &&
      first.figure.kind === 'number' &&
      first.value > 0 &&
      first.value < 1 &&
      isBehind(clause, first.at, second.at)
    ) {
      // «a third (33 %)», «a third, or 33 %»: a mere comma may part two things that are counted.
      if (second.at - first.at <= 4 && restated(clause, first, second)) {
        const worked = { low: first.value * 100 - 0.5, high: first.value * 100 + 0.5 };
        const working = `${scaleText(Number(first.value.toPrecision(3)))} = ${scaleText(Number((first.value * 100).toPrecision(3)))} %`;
        found.push({
          figure: clause.items[second.at]?.figure ?? 0,
          check: { relation: 'share', holds: meet(worked, rangeOf(second)), working },
        });
      }
      return;
    }
    if (!second || !third) return;
    const { words } = clause;
    if (isCount(first) && isCount(second) && isPercent(third) && sameMeasure(first.figure, second.figure) && second.value > 0) {
      if (joined(clause, first.at, second.at, words.of) && isBehind(clause, second.at, third.at))
        found.push(shareCheck(clause, first, second, third));
      else if (isWholeFirst(clause, first, second, third)) found.push(shareCheck(clause, second, first, third));
    } else if (isPercent(first) && isCount(second) && isCount(third) && sameMeasure(second.figure, third.figure)) {
      const [part, whole] = [second, third];
      if (joined(clause, second.at, third.at, words.of) && isBehind(clause, first.at, second.at) && whole.value > 0) {
        found.push(shareCheck(clause, part, whole, first));
      } else if (joined(clause, first.at, second.at, words.of) && isBehind(clause, second.at, third.at) && second.value > 0) {
        const a = rangeOf(first);
        const b = rangeOf(second);
        const worked = { low: (a.low / 100) * b.low, high: (a.high / 100) * b.high };
        found.push({
          figure: clause.items[third.at]?.figure ?? 0,
          check: {
            relation: 'share',
            holds: meet(worked, rangeOf(third)),
            working: `${termText(first)} × ${termText(second)} = ${scaleText((first.value / 100) * second.value)}`,
          },
        });
      }
    }
  });
  return found;
}
