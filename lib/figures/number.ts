import type { Sense } from '../lang/figures/lexicon.ts';
import { add, compare, type Decimal, divide, multiply, negate, shift, whole, zero } from './decimal.ts';
import { find, findCue, glued, isDash, isMark, literalAt, type Scan } from './scan.ts';

/** A number as the grammar read it, before anything is known about what it measures. */
export interface NumberReading {
  /** First token and the token behind the last. */
  readonly first: number;
  readonly next: number;
  readonly value: Decimal;
  /** One plain literal without grouping, decimals, scale or sign: may be a year or an identifier. */
  readonly plain: boolean;
  /** No digits: spelled out. */
  readonly spelled: boolean;
  readonly ordinal: boolean;
  /** The ordinal may be something else in running text («second», «first»). */
  readonly weak: boolean;
  readonly fraction: boolean;
  /** Power of ten of the scale word it ends in, for «104–106 million». 0 without. */
  readonly scale: number;
  /** Just a scale word («million»), without number before it. */
  readonly bare: boolean;
  /** Counts people by its form («трое»). */
  readonly people: boolean;
  /** Digits in front of the decimal sign, when it is one literal. */
  readonly digits: number;
}

/** The longest chain of words that is read as one number. */
const maxTokens = 48;
const maxPower = 100;

type Card = Extract<Sense, { role: 'card' }>;

/** Where the next numeral word may continue: the token itself, or the one behind «and». -1 when it may not. */
function joint(scan: Scan, i: number, conjoined: boolean): number {
  const joins = scan.lexicon.data.joins;
  if (joins === 'waw') {
    if (scan.folded[i] === 'و') return i + 1;
    if (scan.cut[i]! > 0 && scan.folded[i]!.charCodeAt(0) === 0x648) return i;
    return conjoined ? -1 : i;
  }
  if (joins === 'and') {
    if (isDash(scan, i) && glued(scan, i) && glued(scan, i + 1)) return i + 1;
    const and = findCue(scan, i, 'and');
    if (and && conjoined) return and;
  }
  return i;
}

const rank = { unit: 1, teen: 1, ten: 2, hundred: 3 } as const;

class Builder {
  total: Decimal = zero;
  group: Decimal | undefined;
  lastRank = 4;
  lastPower = maxPower + 1;
  scale = 0;
  bare = false;

  /** Adds a cardinal word to the current group. False when the grammar does not let it follow. */
  card(card: Card, waw: boolean): boolean {
    const r = rank[card.tier];
    if (this.group === undefined) {
      this.group = whole(card.value);
      this.lastRank = card.tier === 'teen' ? 0 : r;
      return true;
    }
    if (waw && card.tier === 'ten' && this.lastRank === 1) {
      this.group = add(this.group, whole(card.value));
      this.lastRank = 0;
      return true;
    }
    if (r >= this.lastRank || (card.tier === 'teen' && this.lastRank === 2)) return false;
    this.group = add(this.group, whole(card.value));
    this.lastRank = card.tier === 'teen' || (waw && r === 1 && this.lastRank === 2) ? 0 : r;
    return true;
  }

  /** Multiplies by a scale word. False when the power grows too large. */
  power(exp: number, dual: boolean): boolean {
    if (exp === 2) {
      if (this.group !== undefined && (this.group.e !== 0 || this.group.m > 99n)) return false;
      this.group = shift(this.group ?? whole(1), 2);
      this.lastRank = 3;
      return true;
    }
    const group = this.group ?? whole(dual ? 2 : 1);
    if (exp < this.lastPower) {
      this.total = add(this.total, shift(group, exp));
      this.lastPower = exp;
    } else {
      const all = this.group === undefined && !dual ? this.total : add(this.total, group);
      if (this.lastPower + exp > maxPower || all.e + exp > maxPower) return false;
      this.total = shift(all, exp);
      this.lastPower = Math.min(this.lastPower, exp);
    }
    this.group = undefined;
    this.lastRank = 4;
    this.scale = exp;
    return true;
  }

  value(): Decimal {
    return this.group === undefined ? this.total : add(this.total, this.group);
  }
}

/** Options of `readNumber`. */
export interface NumberOptions {
  /** A currency sign stands before it: «$8.3m», «$10 K». */
  readonly money?: boolean;
}

/** Reads the number that starts at token `i`, the longest that the grammar allows. */
export function readNumber(scan: Scan, i: number, options: NumberOptions = {}): NumberReading | undefined {
  const first = i;
  let at = i;
  let negative = false;
  if (isDash(scan, at) && !isMark(scan, at, '—') && !glued(scan, at) && glued(scan, at + 1) && scan.tokens[at + 1]?.type === 1) {
    negative = true;
    at++;
  } else {
    const minus = findCue(scan, at, 'minus');
    if (minus) {
      negative = true;
      at = minus;
    }
  }
  const reading = readUnsigned(scan, at, options);
  if (!reading) return undefined;
  return negative ? { ...reading, first, value: negate(reading.value), plain: false } : { ...reading, first };
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

function vulgarAt(scan: Scan, i: number): Decimal | undefined {
  const token = scan.tokens[i];
  const pair = token?.type === 2 ? vulgar[token.text] : undefined;
  return pair ? divide(whole(pair[0]), whole(pair[1])) : undefined;
}

/** «3/4»: both sides whole, no gap, and nothing else hanging on it. */
function slashFraction(scan: Scan, i: number): { value: Decimal; next: number } | undefined {
  const top = literalAt(scan, i);
  if (!top?.plain || top.digits > 3 || !isMark(scan, i + 1, '/') || !glued(scan, i + 1) || !glued(scan, i + 2)) return undefined;
  const bottom = literalAt(scan, i + 2);
  if (!bottom?.plain || bottom.digits > 4 || bottom.value.m < 2n || top.value.m >= bottom.value.m) return undefined;
  if (isMark(scan, i + 3, '/') && glued(scan, i + 3)) return undefined;
  return { value: divide(top.value, bottom.value), next: i + 3 };
}

function readUnsigned(scan: Scan, i: number, options: NumberOptions): NumberReading | undefined {
  const build = new Builder();
  const fields = { plain: false, spelled: true, ordinal: false, weak: false, fraction: false, people: false, digits: 0 };
  let at = i;
  let bare = false;
  const single = vulgarAt(scan, at);
  if (single) {
    return finish(scan, i, at + 1, single, { ...fields, fraction: true, spelled: false }, build, options);
  }
  const literal = literalAt(scan, at);
  if (literal) {
    fields.spelled = false;
    const slash = slashFraction(scan, at);
    if (slash) return finish(scan, i, slash.next, slash.value, { ...fields, fraction: true }, build, options);
    fields.plain = literal.plain;
    fields.digits = literal.digits;
    let value = literal.value;
    at++;
    const extra = vulgarAt(scan, at);
    if (extra && literal.plain) {
      value = add(value, extra);
      at++;
      fields.plain = false;
    } else if (literal.plain && !glued(scan, at)) {
      const rest = slashFraction(scan, at);
      if (rest && literal.digits <= 3) {
        value = add(value, rest.value);
        at = rest.next;
        fields.plain = false;
      }
    }
    build.group = value;
    build.lastRank = 0;
  }
  return readWords(scan, i, at, build, fields, bare, options);

  function readWords(
    s: Scan,
    start: number,
    from: number,
    b: Builder,
    f: typeof fields,
    wasBare: boolean,
    o: NumberOptions,
  ): NumberReading | undefined {
    at = from;
    bare = wasBare;
    const limit = Math.min(s.tokens.length, start + maxTokens);
    while (at < limit) {
      const empty = at === start;
      const j = empty ? at : joint(s, at, b.group !== undefined || b.scale > 0);
      const gapDash = j !== at && isDash(s, at);
      if (j < 0 || j >= limit) {
        // Arabic: a scale follows its number without «and».
        const direct = find(s, at, 'scale');
        if (direct && b.group !== undefined && scaleFits(s, at, direct.sense, o) && b.power(direct.sense.exp, false)) {
          at = direct.next;
          f.plain = false;
          continue;
        }
        break;
      }
      const step = stepAt(s, j, at, empty, b, f, o, gapDash);
      if (step === 0) break;
      at = step;
      if (f.ordinal && !s.lexicon.data.clitics) break;
      if (f.ordinal) {
        at = arabicOrdinalTail(s, at, b);
        break;
      }
    }
    if (at === start) return leadingFraction(s, start, o, b, f);
    bare = b.scale > 0 && at === start + 1 && f.spelled;
    return finish(s, start, at, b.value(), f, b, o, bare);
  }
}

type Fields = { plain: boolean; spelled: boolean; ordinal: boolean; weak: boolean; fraction: boolean; people: boolean; digits: number };

function scaleFits(scan: Scan, i: number, sense: Extract<Sense, { role: 'scale' }>, options: NumberOptions): boolean {
  if (!sense.tight) return true;
  if (glued(scan, i)) return true;
  return options.money === true && !isCapital2(scan, i);
}

function isCapital2(scan: Scan, i: number): boolean {
  return scan.tokens[i]!.text.length > 2;
}

/** One step of the numeral grammar at token `j`. Returns the token behind it, or 0 when the number ends. */
function stepAt(scan: Scan, j: number, at: number, empty: boolean, b: Builder, f: Fields, o: NumberOptions, dash: boolean): number {
  const waw = scan.lexicon.data.joins === 'waw';
  const joined = j !== at || (waw && scan.cut[j]! > 0 && scan.folded[j]!.charCodeAt(0) === 0x648);
  const scale = find(scan, j, 'scale');
  if (scale && (!joined || waw || !dash || b.group !== undefined) && scaleFits(scan, j, scale.sense, o)) {
    const alone = b.group === undefined;
    const dual = scale.sense.dual === true;
    const mayBare = scale.sense.bare === true || dual;
    if (!(alone && b.scale === 0 && !mayBare) && !(alone && b.scale > 0 && !joined && !dual && waw) && !(waw && joined && !alone)) {
      if (!(alone && b.scale > 0 && !joined && !scale.sense.bare) && b.power(scale.sense.exp, dual)) {
        f.plain = false;
        return dotted(scan, scale.next, scale.sense.dot === true);
      }
    }
  }
  const multiplier = find(scan, j, 'multiplier');
  if (multiplier && !joined && (b.group !== undefined || (empty && multiplier.sense.bare))) {
    b.group = multiply(b.group ?? whole(1), whole(multiplier.sense.value));
    b.lastRank = 0;
    f.plain = false;
    return multiplier.next;
  }
  const mixed = find(scan, j, 'mixed');
  if (mixed && b.group === undefined && b.scale === 0) {
    b.group = { m: BigInt(Math.round(mixed.sense.value * 10)), e: -1 };
    b.lastRank = 0;
    return mixed.next;
  }
  const half = findCue(scan, at, 'half-add');
  if (half && !empty) {
    addHalf(b);
    f.plain = false;
    const repeated = b.group === undefined ? find(scan, half, 'scale') : undefined;
    return repeated && repeated.sense.exp === b.scale ? repeated.next : half;
  }
  const digitsAfter = continuation(scan, j, joined, b);
  if (digitsAfter) {
    f.spelled = false;
    f.plain = false;
    return digitsAfter;
  }
  if (f.digits > 0 && b.scale === 0) return 0;
  const card = find(scan, j, 'card');
  const ord = find(scan, j, 'ord');
  if (ord && !(card && card.next > ord.next)) {
    const r = ord.sense.tier === 'scale' ? 4 : rank[ord.sense.tier];
    const fits =
      ord.sense.tier === 'scale'
        ? b.group !== undefined || empty
        : b.group === undefined || (r < b.lastRank && !(ord.sense.tier === 'teen' && b.lastRank === 2));
    if (fits && (!waw || joined || empty) && (f.spelled || empty)) {
      if (ord.sense.tier === 'scale') {
        const exp = String(ord.sense.value).length - 1;
        if (exp === 2) b.group = multiply(b.group ?? whole(1), whole(100));
        else if (!b.power(exp, false)) return 0;
        b.scale = 0;
      } else {
        b.group = b.group === undefined ? whole(ord.sense.value) : add(b.group, whole(ord.sense.value));
        b.lastRank = r;
      }
      f.ordinal = true;
      f.weak = empty && ord.sense.weak === true;
      return ord.next;
    }
  }
  if (!card) return 0;
  if (card.sense.solo && !empty) return 0;
  if (waw && !empty && !joined) return 0;
  if (!b.card(card.sense, waw && joined)) return 0;
  if (card.sense.people) f.people = true;
  f.plain = false;
  return card.sense.solo ? card.next : card.next;
}

function addHalf(b: Builder): void {
  const half: Decimal = { m: 5n, e: -1 };
  if (b.group === undefined && b.scale > 0) b.total = add(b.total, shift(half, b.scale));
  else b.group = add(b.group ?? zero, half);
}

/** «2 млн 300 тыс.», «مليون و200 ألف»: digits go on behind a scale word when they are smaller than it. */
function continuation(scan: Scan, j: number, joined: boolean, b: Builder): number {
  if (b.scale === 0 || b.group !== undefined) return 0;
  const literal = literalAt(scan, j);
  if (!literal || literal.decimals > 0 || literal.digits > b.scale) return 0;
  const scale = find(scan, j + 1, 'scale');
  const lower = scale !== undefined && !scale.sense.tight && scale.sense.exp < b.scale;
  if (
    !lower &&
    !(joined && scan.lexicon.data.joins === 'waw' && !scale) &&
    !(scan.lexicon.data.spaceGroups && literal.digits <= 3 && b.scale === 3 && !scale)
  )
    return 0;
  if (lower && literal.digits + scale.sense.exp > b.scale) return 0;
  b.group = literal.value;
  b.lastRank = 0;
  return j + 1;
}

/** «الخامسة والعشرون»: the ten follows its ordinal unit. */
function arabicOrdinalTail(scan: Scan, at: number, b: Builder): number {
  const j = joint(scan, at, true);
  if (j < 0) return at;
  const ten = find(scan, j, 'card');
  if (ten && ten.sense.tier === 'ten' && b.group !== undefined && b.lastRank === 1) {
    b.group = add(b.group, whole(ten.sense.value));
    return ten.next;
  }
  return at;
}

/** A dot behind an abbreviation belongs to it unless it ends the sentence. */
export function dotted(scan: Scan, next: number, may: boolean): number {
  if (!may || !isMark(scan, next, '.') || !glued(scan, next)) return next;
  return scan.tokens[next + 1] === undefined ? next : next + 1;
}

/** «half a million», «نصف مليون», «треть», «the third of»: a fraction word without a numerator. */
function leadingFraction(scan: Scan, i: number, o: NumberOptions, b: Builder, f: Fields): NumberReading | undefined {
  const frac = find(scan, i, 'frac');
  if (!frac?.sense.bare) return undefined;
  const value = divide(whole(frac.sense.num ?? 1), whole(frac.sense.den));
  return finish(scan, i, frac.next, value, { ...f, fraction: true }, b, o);
}

function finish(
  scan: Scan,
  first: number,
  at: number,
  value: Decimal,
  f: Fields,
  b: Builder,
  o: NumberOptions,
  bare = false,
): NumberReading {
  let next = at;
  let result = value;
  let fields = f;
  let scale = b.scale;
  if (!f.fraction && !f.ordinal && compare(result, whole(1)) >= 0 && compare(result, whole(999)) <= 0) {
    const dash = isDash(scan, next) && glued(scan, next) && glued(scan, next + 1) ? 1 : 0;
    const frac = find(scan, next + dash, 'frac');
    if (frac && f.spelled && !(frac.sense.num !== undefined) && compare(result, whole(frac.sense.den)) < 0) {
      result = divide(result, whole(frac.sense.den));
      next = frac.next;
      fields = { ...f, fraction: true };
    }
  }
  if (fields.fraction) {
    const article = findCue(scan, next, 'article') || findCue(scan, next, 'of');
    const large = find(scan, article || next, 'scale');
    if (large && !large.sense.tight && large.sense.exp > 2 && !large.sense.dual) {
      result = shift(result, large.sense.exp);
      next = dotted(scan, large.next, large.sense.dot === true);
      scale = large.sense.exp;
    } else {
      const dozen = find(scan, article || next, 'multiplier');
      if (dozen) {
        result = multiply(result, whole(dozen.sense.value));
        next = dozen.next;
      }
    }
  }
  void o;
  return { first, next, value: result, scale, bare, ...fields };
}
