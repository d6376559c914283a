import type { Sense } from '../lang/figures/lexicon.ts';
import { add, whole } from './decimal.ts';
import type { NumberBuilder, NumberFields } from './number-builder.ts';
import { fractionTail } from './number-fractions.ts';
import { dotted, find, findCue, foldedAt, glued, isDash, isMark, literalAt, type Scan } from './scan.ts';

/** Where the grammar stands: `at` the next token, `j` the token behind a joining word, `empty` nothing read yet. */
export interface Step {
  readonly at: number;
  readonly j: number;
  readonly empty: boolean;
  readonly build: NumberBuilder;
  readonly fields: NumberFields;
  readonly money: boolean;
}

/** Where the next numeral word may continue: the token itself, or the one behind «and» or a hyphen. */
export function joint(scan: Scan, i: number, conjoined: boolean, afterScale = false): number {
  const joins = scan.lexicon.data.joins;
  if (joins === 'waw') return foldedAt(scan, i) === 'و' ? i + 1 : i;
  if (isDash(scan, i) && glued(scan, i) && glued(scan, i + 1)) return i + 1;
  const hedge = find(scan, i, 'hedge-after');
  if (hedge && find(scan, hedge.next, 'scale')) return hedge.next;
  if (joins === 'and' && conjoined) {
    if (afterScale && isMark(scan, i, ',') && lowerGroup(scan, i + 1)) return findCue(scan, i + 1, 'and') || i + 1;
    return findCue(scan, i, 'and') || i;
  }
  return i;
}

/** «one million, five hundred thousand»: number words behind the comma that end in «hundred» or a scale word. */
function lowerGroup(scan: Scan, from: number): boolean {
  let at = findCue(scan, from, 'and') || from;
  for (let k = 0; k < 8; k++) {
    if (find(scan, at, 'scale')) return k > 0;
    const card = find(scan, at, 'card');
    if (!card) return false;
    at = isDash(scan, card.next) && glued(scan, card.next) ? card.next + 1 : card.next;
  }
  return false;
}

/** True when «و» joins token `j` to what stands before. */
function wawAt(scan: Scan, at: number, j: number): boolean {
  return j !== at || (scan.cut[j]! > 0 && foldedAt(scan, j).charCodeAt(0) === 0x648);
}

/** Reads one more piece of the number. Returns the token behind it, or 0 when the number ends. */
export function step(scan: Scan, s: Step): number {
  const waw = scan.lexicon.data.joins === 'waw';
  const joined = waw ? wawAt(scan, s.at, s.j) : s.j !== s.at;
  return (
    scaleStep(scan, s, joined, waw) ||
    multiplierStep(scan, s, joined) ||
    mixedStep(scan, s) ||
    fractionStep(scan, s) ||
    literalStep(scan, s, joined, waw) ||
    (s.fields.digits > 0 && s.build.scale === 0 && s.build.lastRank !== 3
      ? 0
      : ordinalStep(scan, s, joined, waw) || cardStep(scan, s, joined, waw))
  );
}

function scaleStep(scan: Scan, s: Step, joined: boolean, waw: boolean): number {
  const found = find(scan, s.j, 'scale');
  if (!found) return 0;
  const { build, fields } = s;
  const { sense } = found;
  const alone = build.group === undefined;
  const dual = sense.dual === true;
  if (!scaleFits(scan, s.j, sense, s.money, found.next)) return 0;
  if (alone && build.scale === 0 && sense.hedged && !hedgeBefore(scan, s.j)) return 0;
  if (isDash(scan, s.at) && s.j !== s.at && alone) return 0;
  if (waw && joined && !alone && !s.empty) return 0;
  if (alone && build.scale === 0 && ((!sense.bare && !dual) || (s.j > 0 && scan.tokens[s.j - 1]!.type === 1))) return 0;
  if (alone && build.scale > 0) {
    // «مليون وألف»: joined and lower. «hundred thousand million»: chained.
    if (waw ? joined && !(sense.bare || dual) : !sense.bare && joined) return 0;
    // «800 ألف ومليون دولار» are two amounts.
    if (waw && joined && sense.exp >= build.scale) return 0;
  }
  if (!build.power(sense.exp, dual)) return 0;
  fields.plain = false;
  return dotted(scan, found.next, sense.dot === true);
}

/** «m», «k», «b», «t» are scale words only when glued to the digits or behind a currency sign, and «35m tall» is a length. */
function scaleFits(scan: Scan, i: number, sense: Extract<Sense, { role: 'scale' }>, money: boolean, next: number): boolean {
  if (sense.ofMoney) return isCurrency(scan, isMark(scan, next, '.') ? next + 1 : next);
  if (!sense.tight) return true;
  const text = scan.tokens[i]!.text;
  if ((text === 'mm' || text === 't' || text === 'MM') && !money) return false;
  if (glued(scan, i) && (text === 'M' || text === 'М' || text === 'K' || text === 'B' || text === 'T')) return true;
  if (scan.lexicon.data.lang === 'ru' && text === 'м') return false;
  if (money) return glued(scan, i) || scan.tokens[i]!.text.length <= 2;
  if (!glued(scan, i)) return false;
  if (text !== 'm') return find(scan, i, 'unit') === undefined && find(scan, i, 'time') === undefined;
  return !measuresLength(scan, i, next);
}

/** A hedge ends right before token `i`. */
function hedgeBefore(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) if (find(scan, k, 'hedge')?.next === i) return true;
  return false;
}

function isCurrency(scan: Scan, i: number): boolean {
  return find(scan, i, 'cur') !== undefined || find(scan, i, 'family') !== undefined;
}

/** «a 35m tall mast», «the 100m final», «at a depth of 30m»: metres, where «35m» elsewhere is 35 million. */
function measuresLength(scan: Scan, i: number, next: number): boolean {
  if (findCue(scan, next, 'dimension') || (find(scan, i, 'unit')?.next ?? next) > next) return true;
  for (let k = i - 2; k >= 0 && k >= i - 6; k--) if (findCue(scan, k, 'dimension')) return true;
  return false;
}

function multiplierStep(scan: Scan, s: Step, joined: boolean): number {
  const found = find(scan, s.j, 'multiplier');
  if (!found || joined || !(s.build.group !== undefined || (s.empty && found.sense.bare))) return 0;
  s.build.times(found.sense.value);
  s.fields.plain = false;
  return found.next;
}

function mixedStep(scan: Scan, s: Step): number {
  const found = find(scan, s.j, 'mixed');
  if (!found || s.build.group !== undefined || s.build.scale > 0) return 0;
  s.build.group = { m: BigInt(Math.round(found.sense.value * 10)), e: -1 };
  s.build.lastRank = 0;
  return found.next;
}

/** «and a half», «مليون ونصف المليون». */
function fractionStep(scan: Scan, s: Step): number {
  if (s.empty) return 0;
  const { build } = s;
  const tail = fractionTail(scan, s.at, s.j);
  if (!tail) return 0;
  const onScale = build.group === undefined;
  build.fraction(tail.value);
  s.fields.plain = false;
  if (!onScale) return tail.next;
  const repeated = find(scan, tail.next, 'scale');
  return repeated && repeated.sense.exp === build.scale ? repeated.next : tail.next;
}

/** «2 млн 300 тыс.», «مليون و200 ألف»: digits go on behind a scale word when they are smaller than it. */
function literalStep(scan: Scan, s: Step, joined: boolean, waw: boolean): number {
  const { build, fields } = s;
  const literal = literalAt(scan, s.j);
  if (literal?.plain && literal.digits <= 2 && build.group !== undefined && build.lastRank === 3 && s.j !== s.at && !isDash(scan, s.at)) {
    build.group = add(build.group, literal.value);
    build.lastRank = 0;
    return s.j + 1;
  }
  if (build.scale === 0 || build.group !== undefined) return 0;
  if (!literal || literal.decimals > 0 || literal.digits > build.scale) return 0;
  const scale = find(scan, s.j + 1, 'scale');
  const lower = scale !== undefined && !scale.sense.tight && scale.sense.exp < build.scale;
  const plain =
    (joined && waw && !scale) || (scan.lexicon.data.spaceGroups && literal.digits <= 3 && build.scale === 3 && !scale && !joined);
  if (!lower && !plain) return 0;
  if (lower && literal.digits + scale.sense.exp > build.scale) return 0;
  build.group = literal.value;
  build.lastRank = 0;
  fields.spelled = false;
  fields.plain = false;
  return s.j + 1;
}

function ordinalStep(scan: Scan, s: Step, joined: boolean, waw: boolean): number {
  const { build, fields, j, empty } = s;
  const ord = find(scan, j, 'ord');
  if (!ord) return 0;
  const card = find(scan, j, 'card');
  if (card && card.next > ord.next) return 0;
  if (!empty && (!fields.spelled || (waw && !joined))) return 0;
  const { tier, value } = ord.sense;
  if (tier === 'scale') {
    const exp = String(value).length - 1;
    if (build.group === undefined && !empty) return 0;
    if (!build.power(exp, false)) return 0;
    build.scale = 0;
  } else if (!build.ordinal(value, tier)) return 0;
  fields.ordinal = true;
  fields.weak = empty && ord.sense.weak === true;
  return waw ? ordinalTail(scan, ord.next, build) : ord.next;
}

/** «الخامسة والعشرون»: the ten follows its ordinal unit; «الخامسة بعد المئة». */
function ordinalTail(scan: Scan, at: number, build: NumberBuilder): number {
  const j = joint(scan, at, true);
  const ten = wawAt(scan, at, j) ? find(scan, j, 'card') : undefined;
  if (ten?.sense.tier !== 'ten' || build.group === undefined || build.lastRank !== 1) return at;
  build.group = add(build.group, whole(ten.sense.value));
  return ten.next;
}

function cardStep(scan: Scan, s: Step, joined: boolean, waw: boolean): number {
  const { build, fields, empty } = s;
  const card = find(scan, s.j, 'card');
  if (!card || (card.sense.solo && !empty) || (waw && !empty && !joined)) return 0;
  if (!build.card(card.sense, waw && joined)) return 0;
  if (card.sense.people) fields.people = true;
  fields.plain = false;
  return card.next;
}
