import type { ArithmeticCheck, Figure } from '../annotation.ts';
import { meet, type StatedRange } from '../compare/stated-range.ts';
import { type Clause, rangeOf, sameMeasure, scaleText, type Term, terms, termText } from './clause.ts';
import { findPhrase, isBefore, phraseAt } from './phrases.ts';

/** A result of a check and the figure that it belongs to: an index into the sentence's figures. */
export interface Found {
  readonly figure: number;
  readonly check: ArithmeticCheck;
}

/** Where a change began and where it ended. */
interface Ends {
  readonly from: Term;
  readonly to: Term;
}

/** Most items between start and end of a change. */
const mostBetween = 8;
/** Items between a word of multiplying and the number that says how often. */
const farthestFactor = 5;

/** «from 20 to 25», «to 25 from 20», «до 25 с 20»: the two figures behind the words for start and end, in either order. */
function endsOf(clause: Clause, all: readonly Term[]): Ends | undefined {
  const { items, words } = clause;
  const marked = (term: Term, list: readonly string[]): boolean => isBefore(items, term.at, list, words.clitics, 2);
  const starts = all.filter((term) => marked(term, words.from) && !marked(term, words.by));
  const stops = all.filter((term) => marked(term, words.to));
  for (const from of starts) {
    const to = stops.find(
      (term) =>
        term !== from &&
        Math.abs(term.at - from.at) <= mostBetween &&
        (sameMeasure(term.figure, from.figure) || sharesUnit(term.figure, from.figure)) &&
        Math.abs(all.indexOf(term) - all.indexOf(from)) <= 2,
    );
    if (to) return { from, to };
  }
  return endsOfRange(clause);
}

/** «to 2 million barrels from 4 million»: the unit is said once. */
function sharesUnit(a: Figure, b: Figure): boolean {
  const [bare, full] = a.kind === 'number' ? [a, b] : [b, a];
  return bare.kind === 'number' && !bare.counted && bare.unit === undefined && full.kind === 'quantity' && Number(bare.value) >= 1000;
}

/** «from 5 to 15 dollars» may have been read as one range. */
function endsOfRange({ items, figures, words }: Clause): Ends | undefined {
  for (const [at, item] of items.entries()) {
    const figure = figures[item.figure];
    if (!figure || figure.from === undefined || figure.to === undefined || !isBefore(items, at, words.from, words.clitics, 1)) continue;
    const [from, to] = [Number(figure.from), Number(figure.to)];
    if (figure.kind.startsWith('date') || !Number.isFinite(from) || !Number.isFinite(to)) continue;
    const { from: _from, to: _to, qualifier: _qualifier, ...rest } = figure;
    return { from: { at, figure: { ...rest, value: from }, value: from }, to: { at, figure: { ...rest, value: to }, value: to } };
  }
  return undefined;
}

/** The factor that a word or a number states: «doubled» 2, «2.5 times», «в 2,5 раза». */
interface Multiple {
  readonly factor: number;
  /** The figure that states it, where one does. */
  readonly term?: Term;
}

function multipleOf({ items, words }: Clause, all: readonly Term[]): Multiple | undefined {
  const isMultiple = ({ at, figure, value }: Term): boolean =>
    figure.kind === 'number' &&
    ((value > 1 && phraseAt(items, at + 1, words.times) > 0) || words.times.includes((figure.counted ?? '').toLowerCase()));
  // «fell by half», «هبط إلى النصف».
  const isHalved = ({ at }: Term): boolean => isBefore(items, at, words.by, words.clitics) || isBefore(items, at, words.to, words.clitics);
  for (const [at, item] of items.entries()) {
    const factor = item.figure < 0 && Object.hasOwn(words.multiples, item.word) ? words.multiples[item.word] : undefined;
    // «تضاعفت ثلاث مرات»: the number behind the word says how often.
    const own = all.find((one) => one.at > at && one.at - at <= farthestFactor && isMultiple(one));
    if (factor !== undefined) return own ? { factor: own.value, term: own } : { factor };
  }
  const half = all.find((one) => one.figure.kind === 'number' && one.value === 0.5 && isHalved(one));
  const found =
    all.find(isMultiple) ??
    all.find(({ figure }) => figure.kind === 'number' && Object.hasOwn(words.multiples, figure.text.toLowerCase())) ??
    half;
  return found && { factor: found.value, term: found };
}

const round = (value: number): number => Number(value.toPrecision(3));

/**
 * What rounding lets an end of a change be. Both ends are seldom rounded as far as they could be, so a third of it counts; beside a change
 * without decimals the ends of a rate are taken as they stand: «from 8 % to 6 %» is two points.
 */
function endRange(term: Term, by: Term | undefined): StatedRange {
  const { low, high } = rangeOf(term);
  if (term.figure.qualifier !== undefined) return { low, high };
  if (term.figure.kind === 'percent' && by && Number.isInteger(by.value)) return { low: term.value, high: term.value };
  return { low: term.value - (term.value - low) / 3, high: term.value + (high - term.value) / 3 };
}

function relativeChange({ from, to }: Ends, by?: Term): StatedRange & { readonly value: number } {
  const a = endRange(from, by);
  const b = endRange(to, by);
  const value = ((to.value - from.value) / Math.abs(from.value)) * 100;
  const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => ((y - x) / Math.abs(x)) * 100)).filter(Number.isFinite);
  return { value, low: Math.min(value, ...corners), high: Math.max(value, ...corners) };
}

function absoluteChange({ from, to }: Ends, by?: Term): StatedRange {
  const a = endRange(from, by);
  const b = endRange(to, by);
  return { low: b.low - a.high, high: b.high - a.low };
}

const absolute = ({ low, high }: StatedRange): StatedRange => (high < 0 ? { low: -high, high: -low } : { low, high });

function percentCheck(clause: Clause, ends: Ends, by: Term): Found {
  const inPoints = by.figure.unit === 'pp' || by.figure.unit === 'bp';
  const ofRates = ends.from.figure.kind === 'percent';
  const change = absolute(relativeChange(ends, by));
  const stated = rangeOf(by);
  const index = clause.items[by.at]?.figure ?? 0;
  const relative = `(${termText(ends.to)} − ${termText(ends.from)}) ÷ ${termText(ends.from)} = ${scaleText(round(relativeChange(ends).value))} %`;
  if (!ofRates) return { figure: index, check: { relation: 'change', holds: meet(change, stated), working: relative } };
  const points = absolute(absoluteChange(ends, by));
  const factor = by.figure.unit === 'bp' ? 100 : 1;
  const inPointsRange = { low: points.low * factor, high: points.high * factor };
  const difference = `${termText(ends.to)} − ${termText(ends.from)} = ${scaleText(round((ends.to.value - ends.from.value) * factor))} ${factor === 1 ? 'pp' : 'bp'}`;
  if (inPoints) return { figure: index, check: { relation: 'change-points', holds: meet(inPointsRange, stated), working: difference } };
  // «from 5 % to 8 %, up 3 %»: points are meant, percent is said.
  return { figure: index, check: { relation: 'change', holds: meet(change, stated), working: `${relative}; ${difference}` } };
}

/** «by a third», «by half»: a part of where it started. */
const isFraction = ({ figure, value }: Term): boolean => figure.kind === 'number' && value > 0 && value < 1;
/** Fractions are said of what comes within so many points of them. */
const fractionReach = 3;

function fractionCheck(clause: Clause, ends: Ends, by: Term): Found {
  const share = by.value * 100;
  const worked = absolute(relativeChange(ends));
  const working = `(${termText(ends.to)} − ${termText(ends.from)}) ÷ ${termText(ends.from)} = ${scaleText(round(relativeChange(ends).value))} %`;
  const holds = meet(worked, { low: share - fractionReach, high: share + fractionReach });
  return { figure: clause.items[by.at]?.figure ?? 0, check: { relation: 'change', holds, working } };
}

/**
 * Changes that a sentence states with their start and end: «rose 50 % from 20 to 25», «doubled from 20 to 35», «fell by 5 points to 3 %
 * from 9 %», «rose from 25 to 20».
 */
export function checkChange(clause: Clause): Found[] {
  const { items, words } = clause;
  const all = terms(clause);
  const ends = endsOf(clause, all);
  if (!ends || ends.from.value <= 0 || ends.to.value < 0) return [];
  const rise = findPhrase(items, 0, items.length, words.rise, words.clitics) >= 0;
  const fall = findPhrase(items, 0, items.length, words.fall, words.clitics) >= 0;
  const multiple = multipleOf(clause, all);
  if (!rise && !fall && !multiple) return [];
  const found: Found[] = [];
  const others = all.filter((term) => term !== ends.from && term !== ends.to && term !== multiple?.term);
  const target = items[ends.to.at]?.figure ?? 0;
  if (multiple) {
    const a = rangeOf(ends.from);
    const b = rangeOf(ends.to);
    const factor = fall && !rise && multiple.factor > 1 ? 1 / multiple.factor : multiple.factor;
    const stated = { low: factor * 0.93, high: factor * 1.07 };
    const hedge = ends.to.figure.qualifier;
    const working = `${termText(ends.to)} ÷ ${termText(ends.from)} = ${scaleText(round(ends.to.value / ends.from.value))}`;
    const worked = { low: b.low / a.high, high: b.high / a.low };
    const says = (list: readonly string[]): boolean => findPhrase(items, 0, items.length, list, words.clitics) >= 0;
    const reach = says(words.more)
      ? { low: factor, high: factor * 1.5 }
      : says(words.nearly)
        ? { low: factor * 0.8, high: factor }
        : stated;
    if (Number.isFinite(worked.high) && hedge === undefined)
      found.push({ figure: target, check: { relation: 'multiple', holds: meet(worked, reach), working } });
  }
  // The change nearest to its ends; a sentence that compares two things states two.
  const by = others
    .filter(({ at }) => Math.min(Math.abs(at - ends.from.at), Math.abs(at - ends.to.at)) <= 9)
    .filter((term) => isChange(clause, term));
  for (const term of by.slice(0, 1)) {
    if (term.figure.kind === 'percent') found.push(percentCheck(clause, ends, term));
    else if (isFraction(term)) found.push(fractionCheck(clause, ends, term));
    else if (sameMeasure(term.figure, ends.from.figure)) {
      const working = `${termText(ends.to)} − ${termText(ends.from)} = ${scaleText(ends.to.value - ends.from.value)}`;
      found.push({
        figure: items[term.at]?.figure ?? 0,
        check: { relation: 'difference', holds: meet(absolute(absoluteChange(ends, term)), rangeOf(term)), working },
      });
    }
  }
  if (rise !== fall && isDirect(clause, ends) && (rise ? ends.to.value < ends.from.value : ends.to.value > ends.from.value) && !multiple) {
    const working = `${termText(ends.from)} → ${termText(ends.to)}`;
    found.length = 0;
    found.push({ figure: target, check: { relation: 'change', holds: false, working } });
  }
  return found;
}

/** «from X to Y» word for word: without it the order of two numbers says nothing of the direction. */
function isDirect({ items, words }: Clause, { from, to }: Ends): boolean {
  const short = (list: readonly string[]): boolean => isBefore(items, from.at, list, words.clitics);
  if (from.at === to.at) return true;
  return (
    short(words.from.slice(0, 2)) && isBefore(items, to.at, words.to.slice(0, 1), words.clitics) && to.at > from.at && to.at - from.at <= 4
  );
}

/** A figure that says by how much: behind «by», or right behind or before the verb. */
function isChange({ items, words }: Clause, term: Term): boolean {
  if (isBefore(items, term.at, words.by, words.clitics, 2)) return true;
  const verbs = [words.rise, words.fall];
  if (verbs.some((list) => isBefore(items, term.at, list, words.clitics, 2))) return true;
  // «a 50 % rise», «50-percent drop», «up 50 %».
  return term.figure.kind === 'percent' && verbs.some((list) => findPhrase(items, term.at + 1, term.at + 3, list, words.clitics) >= 0);
}
