import { add, compare, type Decimal, divide, multiply, negate, shift, whole } from './decimal.ts';
import { NumberBuilder, type NumberFields, type NumberReading } from './number-builder.ts';
import { slashFraction, spelledDecimals, vulgarAt } from './number-fractions.ts';
import { joint, step } from './number-steps.ts';
import { cardinalSuffix, dotted, find, findCue, foldedAt, glued, isDash, isMark, literalAt, ordinalSuffix, type Scan } from './scan.ts';

/** Options of `readNumber`. */
export interface NumberOptions {
  /** A currency sign stands before it: «$8.3m», «$10 K». */
  readonly money?: boolean;
}

/** The longest chain of words that is read as one number. */
const maxTokens = 48;

/** Reads the number that starts at token `i`, the longest that the grammar allows. Remembered per token, as many rules ask. */
export function readNumber(scan: Scan, i: number, options?: NumberOptions): NumberReading | undefined {
  if (options !== undefined) return readSigned(scan, i, options);
  const known = scan.numbers.get(i);
  if (known !== undefined) return known ?? undefined;
  const reading = readSigned(scan, i, {});
  if (i < scan.tokens.length) scan.numbers.set(i, reading ?? null);
  return reading;
}

function readSigned(scan: Scan, i: number, options: NumberOptions): NumberReading | undefined {
  let at = i;
  let negative = false;
  if (isDash(scan, at)) {
    if (isMark(scan, at, '—') || glued(scan, at) || scan.tokens[at + 1]?.type !== 1 || !glued(scan, at + 1)) return undefined;
    negative = true;
    at++;
  } else {
    const minus = findCue(scan, at, 'minus');
    if (minus && scan.lexicon.data.joins === 'and' && foldedAt(scan, at - 1) === 'or') return undefined;
    if (minus) {
      negative = true;
      at = minus;
    }
  }
  if (at >= scan.tokens.length || scan.masked[at]) return undefined;
  const reading = readUnsigned(scan, at, options);
  if (!reading) return undefined;
  return negative ? { ...reading, first: i, value: negate(reading.value), plain: false } : { ...reading, first: i };
}

function readUnsigned(scan: Scan, i: number, options: NumberOptions): NumberReading | undefined {
  const build = new NumberBuilder();
  const fields: NumberFields = { plain: false, spelled: true, ordinal: false, weak: false, fraction: false, people: false, digits: 0 };
  const single = vulgarAt(scan, i);
  if (single) return finish(scan, i, i + 1, single, { ...fields, fraction: true, spelled: false }, build);
  let at = i;
  const literal = literalAt(scan, i, options.money);
  if (literal) {
    const slash = slashFraction(scan, i);
    if (slash) return finish(scan, i, slash.next, slash.value, { ...fields, fraction: true, spelled: false }, build);
    const suffix = literal.decimals === 0 ? ordinalSuffix(scan, i + 1) : 0;
    fields.spelled = false;
    if (suffix && (!literal.plain || literal.digits < 4 || literal.value.m < 3000n))
      return { ...fields, ordinal: true, first: i, next: suffix, value: literal.value, scale: 0, bare: false };
    fields.plain = literal.plain;
    fields.digits = literal.digits;
    at = literalTail(scan, i, literal.value, literal.plain && literal.digits <= 3, build, fields);
    const ending = at === i + 1 ? cardinalSuffix(scan, at) : 0;
    if (ending) {
      at = ending;
      fields.plain = false;
    }
  } else {
    const article = findCue(scan, i, 'article');
    if (article) {
      const led = articleLed(scan, i, article);
      if (led) return led;
      const scale = find(scan, article, 'scale');
      if (!(scale?.sense.bare || find(scan, article, 'multiplier')?.sense.bare)) return undefined;
      at = article;
    }
  }
  return readWords(scan, i, at, build, fields, options);
}

/** «2½», «2 1/2»: a fraction behind a whole literal. Returns the token behind. */
function literalTail(scan: Scan, i: number, value: Decimal, mayMix: boolean, build: NumberBuilder, fields: NumberFields): number {
  build.group = value;
  build.lastRank = 0;
  const sign = mayMix ? vulgarAt(scan, i + 1) : undefined;
  const slash = mayMix && !sign && scan.tokens[i + 1]?.gap ? slashFraction(scan, i + 1) : undefined;
  const extra = sign ?? slash?.value;
  if (extra === undefined) return i + 1;
  build.group = add(value, extra);
  fields.plain = false;
  return slash?.next ?? i + 2;
}

/** «a third», «a quarter of»: not where the word is a rank or a part of the year. */
function articleLed(scan: Scan, i: number, article: number): NumberReading | undefined {
  const frac = find(scan, article, 'frac');
  if (!frac || frac.sense.num !== undefined) return undefined;
  const next = frac.next;
  const token = scan.tokens[next];
  if (!frac.sense.bare) {
    const closed =
      token === undefined ||
      (token.type === 2 && !glued(scan, next + 1)) ||
      findCue(scan, next, 'of') > 0 ||
      findCue(scan, next, 'stop') > 0;
    if (!closed && !find(scan, next, 'scale') && !find(scan, next, 'unit')) return undefined;
  }
  const fields: NumberFields = { plain: false, spelled: true, ordinal: false, weak: false, fraction: true, people: false, digits: 0 };
  return finish(scan, i, next, divide(whole(1), whole(frac.sense.den)), fields, new NumberBuilder());
}

/** «خُمس الإنتاج», «خمس السكان»: a fraction that is spelled like a cardinal. */
function definiteFraction(scan: Scan, i: number): { readonly value: Decimal; readonly next: number } | undefined {
  const found = find(scan, i, 'share');
  const token = scan.tokens[i];
  // «الدول الخمس» are five.
  if (!found || !token || foldedAt(scan, i).startsWith('ال')) return undefined;
  const behind = foldedAt(scan, found.next);
  const isDefinite = behind.length > 4 && behind.startsWith('ال') && scan.tokens[found.next]?.type === 0;
  if (!isDefinite && !token.text.includes('\u{64f}')) return undefined;
  return { value: divide(whole(found.sense.num ?? 1), whole(found.sense.den)), next: found.next };
}

function readWords(
  scan: Scan,
  start: number,
  from: number,
  build: NumberBuilder,
  fields: NumberFields,
  options: NumberOptions,
): NumberReading | undefined {
  const definite = from === start ? definiteFraction(scan, start) : undefined;
  if (definite) return finish(scan, start, definite.next, definite.value, { ...fields, fraction: true }, build);
  const limit = Math.min(scan.tokens.length, start + maxTokens);
  const led = from !== start && fields.spelled;
  let at = from;
  while (at < limit) {
    const empty = at === start || (led && at === from);
    const j = empty
      ? at
      : joint(scan, at, build.group !== undefined || build.scale > 0, build.scale > 0 && build.group === undefined && fields.spelled);
    if (j >= limit) break;
    const next = step(scan, { at, j, empty, build, fields, money: options.money === true });
    if (next === 0) break;
    at = next;
    if (fields.ordinal) break;
  }
  if (at === from && (at === start || led)) {
    if (led) return undefined;
    const decimals = spelledDecimals(scan, start);
    if (decimals) return finish(scan, start, decimals.next, decimals.value, fields, build);
    const frac = find(scan, start, 'frac');
    if (!frac?.sense.bare) return undefined;
    return finish(scan, start, frac.next, divide(whole(frac.sense.num ?? 1), whole(frac.sense.den)), { ...fields, fraction: true }, build);
  }
  const decimals = fields.ordinal ? undefined : spelledDecimals(scan, at);
  if (decimals) {
    build.group = add(build.value(), decimals.value);
    build.total = whole(0);
    return afterDecimals(scan, start, decimals.next, build, fields);
  }
  const bare = fields.spelled && at === start + 1 && find(scan, start, 'scale') !== undefined;
  return finish(scan, start, at, build.value(), fields, build, bare);
}

/** «two point five million». */
function afterDecimals(scan: Scan, start: number, at: number, build: NumberBuilder, fields: NumberFields): NumberReading {
  const value = build.value();
  const scale = find(scan, at, 'scale');
  if (!scale || scale.sense.tight) return finish(scan, start, at, value, fields, build);
  build.scale = scale.sense.exp;
  return finish(scan, start, scale.next, shift(value, scale.sense.exp), fields, build);
}

/** Adds what may stand behind a number: the denominator («two thirds»), and the scale of a fraction («half a million»). */
function finish(scan: Scan, first: number, at: number, value: Decimal, f: NumberFields, b: NumberBuilder, bare = false): NumberReading {
  let next = at;
  let result = value;
  let fields = f;
  let scale = b.scale;
  if (
    !f.fraction &&
    !f.ordinal &&
    (f.spelled || (f.plain && scan.lexicon.data.joins !== 'and')) &&
    !bare &&
    compare(result, whole(1)) >= 0 &&
    compare(result, whole(999)) <= 0
  ) {
    const dash = isDash(scan, next) && glued(scan, next) && glued(scan, next + 1) ? 1 : 0;
    const frac = find(scan, next + dash, 'frac');
    const halves = frac?.sense.den === 2 && scan.lexicon.data.joins === 'waw';
    if (frac && frac.sense.num === undefined && !halves && compare(result, whole(frac.sense.den)) < 0) {
      result = divide(result, whole(frac.sense.den));
      next = frac.next;
      fields = { ...f, fraction: true };
    }
  }
  if (fields.fraction) {
    const preposition = findCue(scan, next, 'of') || next;
    const of = findCue(scan, preposition, 'article') || preposition;
    const large = find(scan, of, 'scale');
    if (large && !large.sense.tight && large.sense.exp > 2 && !large.sense.dual) {
      result = shift(result, large.sense.exp);
      next = dotted(scan, large.next, large.sense.dot === true);
      scale = large.sense.exp;
    } else {
      const dozen = find(scan, of, 'multiplier');
      if (dozen) {
        result = multiply(result, whole(dozen.sense.value));
        next = dozen.next;
      }
    }
  }
  return { first, next, value: result, scale, bare, ...fields };
}
