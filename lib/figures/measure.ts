import type { TimeUnit } from '../lang/figures/lexicon.ts';
import { currencyAfter } from './money.ts';
import { dotted, find, findCue, foldedAt, glued, isCapital, isDash, type Scan } from './scan.ts';

/** What a number measures. */
export type Measure =
  | { readonly kind: 'percent'; readonly unit: '%' | 'pp' | 'bp' | 'permille' }
  | { readonly kind: 'money'; readonly currency?: string; readonly minor: number }
  | { readonly kind: 'quantity'; readonly unit: string; readonly factor: number }
  | { readonly kind: 'duration'; readonly unit: TimeUnit; readonly times: number };

export interface MeasureReading {
  readonly measure: Measure;
  readonly next: number;
  /** The word is an Arabic dual («طنين»): it brings its own two. */
  readonly dual: boolean;
  /** Compound adjective that holds its number («трехдневный»). */
  readonly value?: number;
}

/**
 * What the words at token `i` measure, behind a number (or, with `alone`, a word that holds its own number).
 * Knows «42-kilometre», «20-летний», «$5 US», «3 m».
 */
export function readMeasure(scan: Scan, i: number, alone = false): MeasureReading | undefined {
  const hyphen = !alone && isDash(scan, i) && glued(scan, i) && glued(scan, i + 1) && scan.tokens[i + 1]?.type === 0;
  const at = hyphen ? i + 1 : i;
  const percent = find(scan, at, 'pct');
  if (percent)
    return {
      measure: { kind: 'percent', unit: percent.sense.unit },
      next: dotted(scan, percent.next, percent.sense.dot === true),
      dual: false,
    };
  const measure = unitAt(scan, at, alone);
  if (measure) return measure;
  const compound = scan.lexicon.data.compound;
  if (compound && scan.tokens[at]?.type === 0 && (hyphen || alone)) {
    const reading = compound(foldedAt(scan, at));
    if (reading && (reading.value !== undefined) === alone) return fromCompound(reading.sense, at + 1, reading.value);
  }
  return undefined;
}

function fromCompound(sense: { readonly role: string }, next: number, value: number | undefined): MeasureReading | undefined {
  const s = sense as import('../lang/figures/lexicon.ts').Sense;
  const held = value === undefined ? {} : { value };
  if (s.role === 'time') return { measure: { kind: 'duration', unit: s.unit, times: s.times ?? 1 }, next, dual: false, ...held };
  if (s.role === 'unit') return { measure: { kind: 'quantity', unit: s.ucum, factor: s.factor ?? 0 }, next, dual: false, ...held };
  if (s.role === 'pct') return { measure: { kind: 'percent', unit: s.unit }, next, dual: false, ...held };
  return undefined;
}

function unitAt(scan: Scan, at: number, alone: boolean): MeasureReading | undefined {
  const time = find(scan, at, 'time');
  const unit = find(scan, at, 'unit');
  const currency = alone ? dualCurrency(scan, at) : currencyAfter(scan, at);
  // «1.5C» is a temperature, «5c» is not.
  const degree = scan.tokens[at]?.text === 'c' || scan.tokens[at + 1]?.text === '/';
  const tight = (s: { tight?: boolean }): boolean => s.tight === true && (!glued(scan, at) || degree);
  const pounds = unit?.sense.ucum === '[lb_av]' && weighs(scan, at, unit.next);
  if (currency && !pounds && !(unit && unit.next > currency.next) && !(unit && glued(scan, at) && unit.sense.after)) {
    if (!(alone && !currency.dual)) {
      const measure: Measure = { kind: 'money', minor: currency.minor, ...(currency.currency ? { currency: currency.currency } : {}) };
      return { measure, next: currency.next, dual: currency.dual };
    }
  }
  // «6.8 درجات على مقياس ريختر» are no degrees.
  if (unit?.sense.ucum === 'deg' && findCue(scan, unit.next, 'on-scale')) return undefined;
  if (unit && !tight(unit.sense) && !(time && time.next > unit.next) && (!alone || unit.sense.dual)) {
    if (!(unit.sense.after && isCapital(scan, at) && scan.tokens[at]!.text.length === 1 && scan.tokens[at]!.text !== 'L')) {
      return {
        // «mt» is a metric ton, «Mt» a million of them.
        measure: { kind: 'quantity', unit: scan.tokens[at]?.text === 'Mt' ? 'Mt' : unit.sense.ucum, factor: unit.sense.factor ?? 0 },
        next: dotted(scan, unit.next, unit.sense.dot === true),
        dual: unit.sense.dual === true,
      };
    }
  }
  if (
    !alone &&
    foldedAt(scan, at) === 'in' &&
    scan.lexicon.data.lang === 'en' &&
    (scan.tokens[at + 1] === undefined || (scan.tokens[at + 1]!.type === 2 && scan.tokens[at + 1]!.text === '.'))
  ) {
    return { measure: { kind: 'quantity', unit: '[in_i]', factor: 0 }, next: at + 1, dual: false };
  }
  // «رقم 1234 لسنة 2023»: the preposition leads to a year.
  if (time && scan.cut[at] && foldedAt(scan, at).charCodeAt(0) === 0x644 && scan.tokens[time.next]?.type === 1) return undefined;
  if (time && isEarlier(scan, at)) return undefined;
  if (time && !tight(time.sense) && (!alone || time.sense.dual)) {
    return {
      measure: { kind: 'duration', unit: time.sense.unit, times: time.sense.times ?? 1 },
      next: dotted(scan, time.next, time.sense.dot === true),
      dual: time.sense.dual === true,
    };
  }
  return undefined;
}

/** «2,4 трлн годом ранее»: the time says when, not how much. */
function isEarlier(scan: Scan, at: number): boolean {
  if (scan.lexicon.data.lang !== 'ru' || !/^(?:годом|месяцем|неделей|днем|кварталом)$/u.test(foldedAt(scan, at))) return false;
  return /^(?:ранее|раньше|позже|позднее|прежде)$/u.test(foldedAt(scan, at + 1));
}

/** «pounds» are a weight with «of» behind, a weighing word near, glued by a hyphen, or in an American text. */
function weighs(scan: Scan, at: number, next: number): boolean {
  if (scan.country === 'US' || isDash(scan, at - 1)) return true;
  const of = findCue(scan, next, 'of');
  if (of && scan.tokens[of]?.type === 0 && !findCue(scan, of, 'stop')) return true;
  for (let k = Math.max(0, at - 8); k < at + 5 && k < scan.tokens.length; k++) if (findCue(scan, k, 'weight')) return true;
  return false;
}

function dualCurrency(scan: Scan, at: number): ReturnType<typeof currencyAfter> {
  const found = currencyAfter(scan, at);
  return found?.dual ? found : undefined;
}

/** True when both measure the same thing, so that a range may join them. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency && a.minor === b.minor;
  if (a.kind === 'quantity' && b.kind === 'quantity') return a.unit === b.unit && a.factor === b.factor;
  if (a.kind === 'duration' && b.kind === 'duration') return a.unit === b.unit && a.times === b.times;
  return a.kind === 'percent' && b.kind === 'percent' && a.unit === b.unit;
}
