/** An exact decimal number: `m` × 10^`e`. */
export interface Decimal {
  readonly m: bigint;
  readonly e: number;
  /** The double nearest to it, where that was at hand: a bigint takes long to become one. */
  readonly double?: number;
}

export const zero: Decimal = { m: 0n, e: 0 };

/** Decimal of a whole number that a double holds exactly. */
export function whole(value: number): Decimal {
  return { m: BigInt(value), e: 0, double: value };
}

/** Decimal of a finite double, read through its shortest decimal form (0.5 gives exactly 5 × 10^-1). */
export function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const dot = mantissa.indexOf('.');
  const places = dot < 0 ? 0 : mantissa.length - dot - 1;
  return { m: BigInt(mantissa.replace('.', '')), e: Number(exponent) - places };
}

/** Brings both to the smaller exponent. The difference is bounded by the longest literal that is read. */
function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const e = Math.min(a.e, b.e);
  return [a.m * 10n ** BigInt(a.e - e), b.m * 10n ** BigInt(b.e - e), e];
}

/** a + b. */
export function add(a: Decimal, b: Decimal): Decimal {
  if (a.m === 0n) return b;
  if (b.m === 0n) return a;
  const [x, y, e] = align(a, b);
  return { m: x + y, e };
}

/** a × b. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { m: a.m * b.m, e: a.e + b.e };
}

/** a × 10^power. */
export function shift(a: Decimal, power: number): Decimal {
  return { m: a.m, e: a.e + power };
}

/** a ÷ b to 16 significant digits. `b` must not be zero. */
export function divide(a: Decimal, b: Decimal): Decimal {
  const places = 18 + b.m.toString().length;
  const q = (a.m * 10n ** BigInt(places)) / b.m;
  return trim({ m: q, e: a.e - b.e - places }, 16);
}

function trim(a: Decimal, digits: number): Decimal {
  const extra = (a.m < 0n ? -a.m : a.m).toString().length - digits;
  if (extra <= 0) return a;
  const unit = 10n ** BigInt(extra);
  const half = unit / 2n;
  return { m: (a.m + (a.m < 0n ? -half : half)) / unit, e: a.e + extra };
}

/** −a. */
export function negate(a: Decimal): Decimal {
  return { m: -a.m, e: a.e };
}

/** Below zero, zero, above zero: as a − b. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The number halfway between a and b. */
export function midpoint(a: Decimal, b: Decimal): Decimal {
  return multiply(add(a, b), { m: 5n, e: -1 });
}

/** True when it has no fractional part. */
export function isWhole(a: Decimal): boolean {
  return a.e >= 0 || a.m % 10n ** BigInt(-a.e) === 0n;
}

/** Plain decimal notation, without exponent and without trailing zeros after the point. */
export function toText(a: Decimal): string {
  const sign = a.m < 0n ? '-' : '';
  const digits = (a.m < 0n ? -a.m : a.m).toString();
  if (a.e >= 0) return sign + (digits === '0' ? '0' : digits + '0'.repeat(a.e));
  const padded = digits.padStart(1 - a.e, '0');
  const fraction = padded.slice(a.e);
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end--;
  return sign + padded.slice(0, a.e) + (end > 0 ? `.${fraction.slice(0, end)}` : '');
}

/** A double where it states the very same decimal, else the decimal string (CONTRACT: no digit is lost). */
export function toValue(a: Decimal): number | string {
  const near = quick(a);
  if (near !== undefined) return near;
  const text = toText(a);
  const value = Number(text);
  if (significant(text) <= 15) return value;
  const back = decimalOf(Number.isFinite(value) ? value : 0);
  return compare(back, a) === 0 ? value : text;
}

/** A double near it, for comparisons where digits beyond the 15th do not matter. */
export function toDouble(a: Decimal): number {
  return quick(a) ?? Number(toText(a));
}

/** Powers of ten that a double holds exactly. */
const powers = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * The double of a decimal of at most fifteen digits and a small exponent: one division or multiplication of two exact doubles, which IEEE 754
 * rounds as reading the text would (Clinger 1990, "How to read floating point numbers accurately"). Undefined for all others.
 */
function quick({ m, e, double }: Decimal): number | undefined {
  if (double !== undefined) return double;
  return scaled(Number(m), e);
}

/** `digits` × 10^`e` for a whole number of at most fifteen digits; undefined for others. */
function scaled(digits: number, e: number): number | undefined {
  if (digits >= 1e15 || digits <= -1e15 || e > 22 || e < -22) return undefined;
  return e < 0 ? digits / (powers[-e] ?? 1) : digits * (powers[e] ?? 1);
}

/** The decimal of a run of digits, the last `places` of which are behind the point. */
export function ofDigits(digits: string, places: number): Decimal {
  if (digits.length > 15) return { m: BigInt(digits), e: -places };
  // Of a number a bigint is made in a third of the time that one of a text takes.
  const value = Number(digits);
  const double = scaled(value, -places);
  return double === undefined ? { m: BigInt(value), e: -places } : { m: BigInt(value), e: -places, double };
}

function significant(text: string): number {
  let n = 0;
  let seen = false;
  let zeros = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57) continue;
    if (c !== 48) {
      seen = true;
      n += zeros + 1;
      zeros = 0;
    } else if (seen) zeros++;
  }
  return n;
}
