import type { Amount } from './amount-type.ts';
import { compare, toDouble, whole } from './decimal.ts';
import { capitalBefore, namedNumber } from './negatives.ts';
import { find, findCue, foldedAt, glued, isCapital, isDash, isMark, type Scan, startsSentence } from './scan.ts';
import { digitValue } from './tokens.ts';

/** True when the whole block is this one figure: a table cell, a headline number. */
function alone(scan: Scan, amount: Amount): boolean {
  if (amount.first > 0) return false;
  const rest = scan.tokens.length - amount.next;
  return rest === 0 || (rest === 1 && scan.tokens[amount.next]!.type === 2);
}

/** Decides whether a number without measure is a figure of the text, or an idiom, a name, a reference, a clock time. */
export function acceptNumber(scan: Scan, amount: Amount): boolean {
  const { number, first, next } = amount;
  if (amount.sure) return true;
  if (!number) return false;
  if (alone(scan, amount)) return true;
  if (afterVague(scan, amount)) return false;
  if (number.fraction) return acceptFraction(scan, amount);
  if (isClock(scan, amount)) return false;
  if (number.plain) return acceptPlain(scan, amount);
  if (number.spelled && (namedNumber(scan, first) || partOfName(scan, first))) return false;
  if (number.bare) return acceptBareScale(scan, amount);
  if (number.spelled && compare(number.value, whole(1)) === 0) return acceptOne(scan, amount);
  if (number.spelled && number.next - number.first === 1 && isDash(scan, next) && glued(scan, next))
    return find(scan, next, 'hedge-after') !== undefined;
  return true;
}

function acceptPlain(scan: Scan, amount: Amount): boolean {
  const { first, next } = amount;
  const token = scan.tokens[next];
  if (namedNumber(scan, first)) return false;
  if (glued(scan, next)) {
    // «3x», not «1920x1080».
    if (token!.type === 0) return /^[xх]$/u.test(token!.text) && !glued(scan, next + 1);
    if (isMark(scan, next, '/') && scan.tokens[next + 1]?.type === 1 && glued(scan, next + 1)) return false;
    if (isMark(scan, next, ')') && !isMark(scan, first - 1, '(')) return false;
    if (isDash(scan, next) && glued(scan, next + 1)) {
      if (scan.tokens[next + 1]!.type === 1) return false;
      if (!find(scan, next + 1, 'card') && scan.tokens[next + 1]!.type === 0) return true;
    }
    if (isMark(scan, next, '_') || isMark(scan, next, '\\') || isMark(scan, next, '=')) return false;
  }
  if (glued(scan, first)) {
    const before = scan.tokens[first - 1]!;
    if (
      before.type === 2 &&
      (before.text === '/' || before.text === '_' || before.text === '#' || before.text === '=' || before.text === '\\')
    )
      return false;
    if (isDash(scan, first - 1) && first > 1 && scan.tokens[first - 2]!.type === 1 && glued(scan, first - 1)) return false;
  }
  if (isHouseNumber(scan, first)) return false;
  if (capitalBefore(scan, first) && !countsNoun(scan, next)) return false;
  if (spacedScore(scan, first, next) || paddedNumber(scan, first)) return false;
  if (isMark(scan, first - 1, ',') && first > 1 && scan.tokens[first - 2]!.type === 1 && namedNumber(scan, first - 2)) return false;
  return (amount.number?.digits ?? 0) < 7 || countsNoun(scan, next);
}

/** «ул. Ленина, 45»: a street within three words before the comma. */
function isHouseNumber(scan: Scan, first: number): boolean {
  if (!isMark(scan, first - 1, ',')) return false;
  for (let k = first - 2; k >= 0 && k >= first - 5; k--) {
    if (scan.tokens[k]!.type === 2 && !isMark(scan, k, '.')) return false;
    if (findCue(scan, k, 'street')) return true;
  }
  return false;
}

/** «lost 1 – 2 to»: two small numbers and a spaced dash, with nothing that they count. */
function spacedScore(scan: Scan, first: number, next: number): boolean {
  const small = (k: number): boolean => {
    const token = scan.tokens[k];
    return token?.type === 1 && token.end - token.start <= 2;
  };
  if (!small(first)) return false;
  if (isDash(scan, next) && small(next + 1) && !countsNoun(scan, next + 2)) return true;
  return isDash(scan, first - 1) && small(first - 2) && !countsNoun(scan, next);
}

/** «0950», «007»: a leading zero makes a code or a time. */
function paddedNumber(scan: Scan, first: number): boolean {
  const token = scan.tokens[first]!;
  return token.end - token.start > 2 && digitValue(scan.text.charCodeAt(token.start)) === 0;
}

/** «several hundred», «сотни тысяч», «مئات الآلاف»: no number is stated. */
export function afterVague(scan: Scan, amount: Amount): boolean {
  const bare = amount.number?.bare === true || (amount.number?.spelled === true && find(scan, amount.first, 'multiplier') !== undefined);
  if (!bare) return false;
  for (let k = amount.first - 1; k >= 0 && k >= amount.first - 3; k--) if (findCue(scan, k, 'vague') === amount.first) return true;
  return false;
}

/** A word that may be a counted noun stands right behind. */
export function countsNoun(scan: Scan, next: number): boolean {
  const token = scan.tokens[next];
  if (token?.type !== 0 || !token.gap) return false;
  if (findCue(scan, next, 'person')) return true;
  if (findCue(scan, next, 'stop')) return false;
  const word = foldedAt(scan, next);
  if (scan.lexicon.data.lang === 'en') return word.endsWith('s') || foldedAt(scan, next + 1)?.endsWith('s') === true;
  return word.length > 2;
}

/** True for a time of day: «10 a.m.», «الساعة 10», «9.30». */
export function isClock(scan: Scan, amount: Amount): boolean {
  const value = toDouble(amount.value);
  if (value < 0 || value > 24) return false;
  if (dottedTime(scan, amount)) return true;
  if (findCue(scan, amount.next, 'clock-after')) return true;
  return scan.lexicon.data.lang === 'ar' && amount.first > 0 && findCue(scan, amount.first - 1, 'clock') > 0;
}

/** «с 9.00 до 18.00»: where the comma is the decimal sign, a dot and two digits below sixty are minutes. */
function dottedTime(scan: Scan, amount: Amount): boolean {
  const { first, next } = amount;
  const token = scan.tokens[first]!;
  if (scan.lexicon.data.decimal !== ',' || next !== first + 1 || token.type !== 1) return false;
  const text = scan.text.slice(token.start, token.end);
  if (!/^\d{1,2}\.[0-5]\d$/.test(text) || first === 0) return false;
  return findCue(scan, first - 1, 'clock') > 0;
}

/** «million» by itself: «a million», «миллион человек», «ألف شخص», not «millions». */
function acceptBareScale(scan: Scan, amount: Amount): boolean {
  const { first, next } = amount;
  if (hedged(scan, first)) return true;
  if (scan.lexicon.data.lang === 'en') return findCue(scan, first, 'article') > 0;
  return countsNoun(scan, next);
}

function hedged(scan: Scan, first: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - 4; k--) if (find(scan, k, 'hedge')?.next === first) return true;
  return false;
}

/** «one» is a figure before people and in «one in five»; elsewhere it is mostly a pronoun. */
function acceptOne(scan: Scan, amount: Amount): boolean {
  return findCue(scan, amount.next, 'person') > 0 || hedged(scan, amount.first);
}

/** «half of the», «two thirds», «ثلث المقترضين»; not «half-time», «the first half», «نصف النهائي». */
function acceptFraction(scan: Scan, amount: Amount): boolean {
  const { number, first, next } = amount;
  if (number === undefined) return false;
  // «half a dozen».
  if (!number.spelled || number.scale > 0 || compare(number.value, whole(1)) >= 0) return true;
  if (hedged(scan, first)) return true;
  if (scan.tokens[next]?.type === 2 && isDash(scan, next) && glued(scan, next)) return false;
  if ((next - first > 1 && !find(scan, first, 'frac')) || find(scan, first, 'share')) return true;
  const bare = find(scan, first, 'frac');
  if (!bare || bare.sense.num !== undefined) return bare !== undefined;
  if (isPart(scan, first, next)) return true;
  if (findCue(scan, next, 'ordinal-stop')) return false;
  if (findCue(scan, next, 'of') || findCue(scan, next, 'article') || findCue(scan, next, 'preposition')) return true;
  if (scan.lexicon.data.lang === 'en') {
    const word = foldedAt(scan, next) ?? '';
    return (
      word === 'the' ||
      word === 'its' ||
      word === 'their' ||
      word === 'his' ||
      word === 'her' ||
      word === 'all' ||
      (first > 0 && foldedAt(scan, first - 1) === 'by')
    );
  }
  const token = scan.tokens[next];
  return token?.type === 0 && !find(scan, next, 'ord') && token.gap && !findCue(scan, next, 'stop');
}

/** «half of the voters», «выше на треть», «ارتفع بمقدار الربع»; not «the first half of». */
function isPart(scan: Scan, first: number, next: number): boolean {
  if (scan.lexicon.data.lang === 'en') {
    if (!findCue(scan, next, 'of') || (first > 0 && find(scan, first - 1, 'ord'))) return false;
    return scan.tokens[next + 1]?.type === 0;
  }
  if (first === 0 || !findCue(scan, first - 1, 'by-part')) return false;
  return scan.lexicon.data.joins !== 'waw' || (foldedAt(scan, first).startsWith('ال') && !find(scan, next, 'ord'));
}

/** «Ground Zero», «Formula One», «Channel Four»: a capital in the middle of a sentence, behind another. */
function partOfName(scan: Scan, first: number): boolean {
  return first > 0 && isCapital(scan, first) && !startsSentence(scan, first) && isCapital(scan, first - 1) && scan.tokens[first]!.gap;
}

/** «the Seventh Fleet», «Второй Белорусский фронт»: a capital in the middle of a sentence, in front of another or behind one. */
function ordinalInName(scan: Scan, first: number, next: number): boolean {
  if (first === 0 || !isCapital(scan, first) || startsSentence(scan, first)) return false;
  return (isCapital(scan, next) && scan.tokens[next]!.gap) || isCapital(scan, first - 1);
}

/** Decides whether an ordinal word is a figure: not «first lady», «a second», «во-вторых», «في المقام الأول». */
export function acceptOrdinal(scan: Scan, amount: Amount): boolean {
  const { number, first, next } = amount;
  if (!number?.ordinal) return false;
  if (alone(scan, amount)) return true;
  if (number.spelled && ordinalInName(scan, first, next)) return false;
  const ordinalStop = findCue(scan, next, 'ordinal-stop');
  if (ordinalStop) return false;
  if (first > 0 && (findCue(scan, first - 1, 'noun-before') === first || (first > 1 && findCue(scan, first - 2, 'noun-before') === first)))
    return false;
  if (isDash(scan, next) && glued(scan, next) && glued(scan, next + 1)) return false;
  if (isDash(scan, first - 1) && glued(scan, first - 1) && glued(scan, first)) return false;
  if (!number.weak || !number.spelled) return true;
  const { lang } = scan.lexicon.data;
  if (lang !== 'en') return true;
  const token = scan.tokens[next];
  if (token === undefined || token.type !== 0) return false;
  if (first === 0 || foldedAt(scan, first - 1) === 'at' || foldedAt(scan, first - 1) === 'a' || foldedAt(scan, first - 1) === 'i')
    return foldedAt(scan, first) !== 'second' && first > 0
      ? foldedAt(scan, first - 1) !== 'at'
      : foldedAt(scan, first - 1) === 'a' && !findCue(scan, next, 'stop');
  return !findCue(scan, next, 'stop');
}
