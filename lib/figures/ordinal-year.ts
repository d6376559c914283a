import { readSpelledYear } from './date-parts.ts';
import { toDouble } from './decimal.ts';
import type { Draft } from './figure.ts';
import { readMeasure } from './measure.ts';
import { readNumber } from './number.ts';
import { find, findCue, literalAt, ordinalSuffix, type Scan } from './scan.ts';

function draft(first: number, next: number, year: number): Draft {
  return { first, next, fields: { kind: 'date', value: String(year) } };
}

/** «в 2022-м», «к 2024-му», «начало 2024-го»: where years are ordinal, digits with an ordinal ending are one. */
function digitsWithEnding(scan: Scan, i: number): Draft | undefined {
  if (scan.lexicon.data.lang !== 'ru') return undefined;
  const literal = literalAt(scan, i);
  if (!literal?.plain || literal.digits !== 4) return undefined;
  const value = toDouble(literal.value);
  const next = ordinalSuffix(scan, i + 1);
  return next && value >= 1500 && value <= 2100 ? draft(i, next, value) : undefined;
}

/** «тысяча девятьсот девяносто первый год»: a spelled ordinal in front of the word year. */
function spelledOrdinal(scan: Scan, i: number): Draft | undefined {
  if (scan.lexicon.data.lang !== 'ru' || (!find(scan, i, 'scale') && !find(scan, i, 'card'))) return undefined;
  const number = readNumber(scan, i);
  if (!number?.spelled || !number.ordinal) return undefined;
  const value = toDouble(number.value);
  return value >= 1000 && value <= 2100 && findCue(scan, number.next, 'year-after') ? draft(i, number.next, value) : undefined;
}

/** «nineteen eighty-four», «twenty twenty-five»: two numbers below a hundred side by side name a year and nothing else. */
function pairOfNumbers(scan: Scan, i: number): Draft | undefined {
  if (scan.lexicon.data.lang !== 'en') return undefined;
  const card = find(scan, i, 'card');
  if (!card || card.sense.value < 15 || card.sense.value > 20) return undefined;
  const year = readSpelledYear(scan, i);
  if (!year || year.value < 1500 || year.value > 2099 || year.value % 100 < 10) return undefined;
  // «twenty thirty-year bonds» are twenty of them.
  if (readMeasure(scan, year.next) || find(scan, year.next, 'scale') || !find(scan, card.next, 'card')) return undefined;
  return draft(i, year.next, year.value);
}

/** A year in a form of its own at token `i`: with an ordinal ending, or in words. */
export function readOrdinalYear(scan: Scan, i: number): Draft | undefined {
  return scan.tokens[i]!.type === 1 ? digitsWithEnding(scan, i) : (spelledOrdinal(scan, i) ?? pairOfNumbers(scan, i));
}
