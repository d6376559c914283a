import type { Figure, FigureQualifier } from '../annotation.ts';

/** The numbers that a wording allows: «about 2.1 trillion» allows 2.05 to 2.15 trillion and a little more. Both ends belong to it. */
export interface StatedRange {
  readonly low: number;
  readonly high: number;
}

/** A number of one significant digit («7 million») may stand for this share more or less, however coarse its last digit is. */
const widestOfOneDigit = 0.075;
/** «About» widens: numbers of one or two digits by 5 %, more exact ones by 2 %. */
const aboutShort = 0.05;
const aboutLong = 0.02;
/** «More than 7 million» is said of what has not yet reached the next round number: at most a quarter more, at least a tenth. */
const boundLeast = 0.1;
const boundMost = 0.25;
/** A bound is said of a value that the rounding of another source puts just beyond it. */
const boundSlack = 0.005;
/** A number of up to three digits may be this share off: cut instead of rounded, or rounded from an earlier estimate. */
const leastReach = 0.006;
/** «Nearly half» is said from 47 % on. */
const nearlyReach = 0.06;

/** A number written with decimals that end in zero: «7.0», «2,50». Three digits behind a comma or dot group thousands. */
const zeroDecimals = /^[^\d٠-٩۰-۹]*([\d٠-٩۰-۹]+)(?:([.,])([\d٠-٩۰-۹]{1,2}|[\d٠-٩۰-۹]{4,6})|٫([\d٠-٩۰-۹]{1,6}))(?![\d٠-٩۰-۹])/;

function decimalPlaces(text: string): number {
  const found = zeroDecimals.exec(text.slice(0, 40));
  return (found?.[3] ?? found?.[4] ?? '').length;
}

/** The place of the last digit that is not zero, as a power of ten, and how many digits the number has up to there. */
export function significance(value: number): { readonly place: number; readonly digits: number } {
  if (value === 0 || !Number.isFinite(value)) return { place: 0, digits: 1 };
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '').length;
  return { place: Number(exponent) - digits + 1, digits };
}

/** Half of the last digit that is stated. */
function halfOfLastDigit(value: number, figure: Figure): number {
  const { place, digits } = significance(value);
  const size = Math.abs(value);
  // «10 %» and «20 schools» state their units; «7.0 million» and «2.50» state their zeros.
  let stated = place;
  if (figure.kind === 'percent' || size < 100) stated = Math.min(stated, 0);
  const leading = Math.floor(Math.log10(size || 1));
  const places = decimalPlaces(figure.text);
  if (places > 0 && place >= 0) {
    // The first digit of the text is the first of the value whatever the scale word is.
    const whole = (zeroDecimals.exec(figure.text.slice(0, 40))?.[1] ?? '1').length;
    stated = Math.min(stated, leading - (whole - 1) - places);
  }
  const half = 10 ** stated / 2;
  return digits === 1 ? Math.min(half, Math.max(size * widestOfOneDigit, size < 100 || figure.kind === 'percent' ? 0.5 : 0)) : half;
}

function rangeOf(value: number, figure: Figure): StatedRange {
  const half = halfOfLastDigit(value, figure);
  const size = Math.abs(value);
  const { digits, place } = significance(value);
  const bound = Math.min(Math.max(10 ** place, size * boundLeast), size * boundMost);
  switch (figure.qualifier) {
    case 'about': {
      const reach = Math.max(half, size * (digits <= 2 ? aboutShort : aboutLong));
      return { low: value - reach, high: value + reach };
    }
    case 'nearly':
      return { low: value - Math.max(half, size * nearlyReach), high: value + size * boundSlack };
    case 'more-than':
    case 'at-least':
      return { low: value - size * boundSlack, high: value + bound };
    case 'less-than':
    case 'at-most':
      return { low: value - bound, high: value + size * boundSlack };
    default: {
      // «116 million» of 116.54: newspapers cut as often as they round.
      const cut = figure.kind !== 'percent' && digits <= 3 ? size * leastReach : 0;
      const reach = Math.max(half, cut);
      return { low: value - reach, high: value + reach };
    }
  }
}

function finite(value: number | string | undefined): number | undefined {
  const number = Number(value ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * What a figure allows the true value to be, by the digits that it states and the words around it (`qualifier`).
 *
 * @param figure of a numeric kind; its `text` tells decimals that end in zero
 * @returns undefined for figures without a finite number
 */
export function statedRange(figure: Figure): StatedRange | undefined {
  const from = finite(figure.from);
  const to = finite(figure.to);
  if (from !== undefined && to !== undefined) {
    const low = rangeOf(Math.min(from, to), { ...figure, qualifier: 'about' });
    const high = rangeOf(Math.max(from, to), { ...figure, qualifier: 'about' });
    return { low: low.low, high: high.high };
  }
  const value = finite(figure.value);
  return value === undefined ? undefined : rangeOf(value, figure);
}

/** What a value of a pack allows, with the hedge of its source: its last digit may be rounded, as sources do; whole counts below a thousand are exact. */
export function sourcedRange(amount: string, unit: string, bound?: FigureQualifier): StatedRange | undefined {
  const value = finite(amount);
  if (value === undefined) return undefined;
  if (bound !== undefined)
    return rangeOf(value, { kind: unit === '%' ? 'percent' : 'number', text: amount, start: 0, end: 0, qualifier: bound });
  const decimals = /\.(\d+)$/.exec(amount)?.[1]?.length ?? 0;
  const size = Math.abs(value);
  if (decimals > 0 || unit === '%') return { low: value - 10 ** -decimals / 2, high: value + 10 ** -decimals / 2 };
  if (size < 1000) return { low: value, high: value };
  const half = Math.min(10 ** significance(value).place / 2, size * boundSlack);
  return { low: value - half, high: value + half };
}

/** True when two ranges have a number in common. */
export function meet(a: StatedRange, b: StatedRange): boolean {
  const slack = 1e-9 * Math.max(Math.abs(a.low), Math.abs(b.low), Math.abs(a.high), Math.abs(b.high));
  return a.low - slack <= b.high && b.low - slack <= a.high;
}
