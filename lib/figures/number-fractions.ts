import { add, type Decimal, divide, shift, whole } from './decimal.ts';
import { find, findCue, glued, isDash, isMark, literalAt, type Scan } from './scan.ts';

/** A value and the token behind it. */
export interface Piece {
  readonly value: Decimal;
  readonly next: number;
}

/** «½» and its like as numerator and denominator. */
const vulgar: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

/** A vulgar fraction character at token `i`. */
export function vulgarAt(scan: Scan, i: number): Decimal | undefined {
  const token = scan.tokens[i];
  const pair = token?.type === 2 ? vulgar[token.text] : undefined;
  return pair ? divide(whole(pair[0]), whole(pair[1])) : undefined;
}

/** Denominators that people write with a slash; others are dates, scores, case numbers («9/11»). */
function usualDenominator(value: bigint): boolean {
  return (
    (value >= 2n && value <= 10n) ||
    value === 12n ||
    value === 16n ||
    value === 20n ||
    value === 25n ||
    value === 32n ||
    value === 64n ||
    value === 100n ||
    value === 1000n
  );
}

/** «3/4», «1/40»: both sides whole, no gap, and nothing else hanging on it. */
export function slashFraction(scan: Scan, i: number): Piece | undefined {
  const top = literalAt(scan, i);
  if (!top?.plain || top.digits > 3 || !isMark(scan, i + 1, '/') || !glued(scan, i + 1) || !glued(scan, i + 2)) return undefined;
  const bottom = literalAt(scan, i + 2);
  if (!bottom?.plain || bottom.digits > 4 || bottom.value.m < 2n || top.value.m >= bottom.value.m || top.value.m === 0n) return undefined;
  if (scan.tokens[i]!.end - scan.tokens[i]!.start > 1 && scan.text[scan.tokens[i]!.start] === '0') return undefined;
  if (top.value.m !== 1n && !usualDenominator(bottom.value.m)) return undefined;
  if (isMark(scan, i + 3, '/') && glued(scan, i + 3)) return undefined;
  return { value: divide(top.value, bottom.value), next: i + 3 };
}

/**
 * The fraction behind «and» at token `at` (`j` is the token behind the conjunction): «and a half», «с половиной», «ونصف»,
 * «and two thirds», «وثلاثة أرباع».
 */
export function fractionTail(scan: Scan, at: number, j: number): Piece | undefined {
  const joined = j !== at || scan.cut[j]! > 0;
  if (scan.lexicon.data.joins === 'waw') {
    if (!joined) return undefined;
    const half = findCue(scan, j, 'half-add');
    if (half) return { value: { m: 5n, e: -1 }, next: half };
  } else {
    const half = findCue(scan, at, 'half-add');
    if (half) return { value: { m: 5n, e: -1 }, next: half };
    if (!findCue(scan, at, 'and')) return undefined;
  }
  const from = joined ? j : findCue(scan, at, 'and');
  const article = findCue(scan, from, 'article');
  const lone = find(scan, article || from, 'frac');
  if (lone && (article || lone.sense.num !== undefined || lone.sense.den === 4 || scan.lexicon.data.joins === 'waw')) {
    return { value: divide(whole(lone.sense.num ?? 1), whole(lone.sense.den)), next: lone.next };
  }
  const card = twoWordCard(scan, from);
  const dash = card && isDash(scan, card.next) ? 1 : 0;
  const frac = card ? find(scan, card.next + dash, 'frac') : undefined;
  if (!card || !frac || frac.sense.num !== undefined || card.value >= frac.sense.den) return undefined;
  return { value: divide(whole(card.value), whole(frac.sense.den)), next: frac.next };
}

/** «three», «fifty-four». */
function twoWordCard(scan: Scan, i: number): { value: number; next: number } | undefined {
  const first = find(scan, i, 'card');
  if (!first) return undefined;
  if (first.sense.tier === 'ten') {
    const at = isDash(scan, first.next) && glued(scan, first.next) ? first.next + 1 : first.next;
    const second = find(scan, at, 'card');
    if (second?.sense.tier === 'unit') return { value: first.sense.value + second.sense.value, next: second.next };
  }
  return { value: first.sense.value, next: first.next };
}

/** Decimals spelled behind «point» («three point one four») or «целых» («две целых пять десятых»). */
export function spelledDecimals(scan: Scan, i: number): Piece | undefined {
  const point = findCue(scan, i, 'point');
  if (!point) return undefined;
  if (scan.lexicon.data.lang === 'ru') {
    const from = findCue(scan, point, 'and') || point;
    let value: Decimal = whole(0);
    let at = from;
    for (let k = 0; k < 3; k++) {
      const card = find(scan, at, 'card');
      if (!card) break;
      value = add(value, whole(card.sense.value));
      at = card.next;
    }
    const literal = at === from ? literalAt(scan, at) : undefined;
    const frac = find(scan, literal ? at + 1 : at, 'frac');
    if (!frac || (at === from && !literal)) return undefined;
    return { value: divide(literal?.value ?? value, whole(frac.sense.den)), next: frac.next };
  }
  let value: Decimal = whole(0);
  let places = 0;
  let at = point;
  while (places < 12) {
    const card = twoWordCard(scan, at);
    if (!card || card.value > (places === 0 ? 99 : 9)) break;
    const width = card.value > 9 ? 2 : 1;
    value = add(shift(value, width), whole(card.value));
    places += width;
    at = card.next;
  }
  return places === 0 ? undefined : { value: shift(value, -places), next: at };
}
