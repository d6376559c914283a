import { dayNumber, fromDayNumber, isoDate, readMonth, weekdayOf } from './date-parts.ts';
import { readWeekday } from './date.ts';
import type { Draft } from './figure.ts';
import { find, findCue, foldedAt, isCapital, type Match, type Scan } from './scan.ts';

/** Dates told from the day of publication: «yesterday», «в прошлом году», «الأربعاء», «last March», «نوفمبر الجاري». None without that day. */
export function readRelative(scan: Scan, i: number): Draft | undefined {
  const { published } = scan;
  const relative = find(scan, i, 'relative');
  if (relative?.sense.shift.kind === 'antecedent') {
    const y = scan.yearBefore();
    return y === undefined ? undefined : date(i, relative.next, { y });
  }
  const month = relativeMonth(scan, i);
  if (month) return month;
  if (!published) return undefined;
  if (relative) {
    const { shift } = relative.sense;
    if (shift.kind === 'years') return date(i, relative.next, { y: published.year + shift.by });
    if (shift.kind === 'months' && published.month !== undefined) {
      const index = published.year * 12 + published.month - 1 + shift.by;
      return date(i, relative.next, { y: Math.floor(index / 12), m: (index % 12) + 1 });
    }
    if (shift.kind === 'days' && published.day !== undefined && published.month !== undefined) {
      return date(i, relative.next, fromDayNumber(dayNumber(published.year, published.month, published.day) + shift.by));
    }
    if (shift.kind === 'weeks') return week(scan, i, relative.next, shift.by);
  }
  return weekdayDate(scan, i);
}

function date(first: number, next: number, value: Parameters<typeof isoDate>[0]): Draft {
  return { first, next, fields: { kind: 'date', value: isoDate(value) } };
}

function week(scan: Scan, first: number, next: number, by: number): Draft | undefined {
  const { published } = scan;
  if (published?.month === undefined || published.day === undefined) return undefined;
  const day = dayNumber(published.year, published.month, published.day);
  const monday = day - weekdayOf(day) + 1 + by * 7;
  return { first, next, fields: { kind: 'daterange', from: isoDate(fromDayNumber(monday)), to: isoDate(fromDayNumber(monday + 6)) } };
}

/** «last March», «نوفمبر الجاري», «в марте прошлого года», «марта этого года». */
function relativeMonth(scan: Scan, i: number): Draft | undefined {
  const { published } = scan;
  const lead = find(scan, i, 'relative');
  const bare =
    lead && (lead.sense.shift.kind === 'last' || lead.sense.shift.kind === 'this' || lead.sense.shift.kind === 'next') ? lead : undefined;
  const month = readMonth(scan, bare ? bare.next : i);
  if (!month || month.hijri) return undefined;
  if (bare && month.weak && scan.lexicon.data.lang === 'en' && !isCapital(scan, bare.next)) return undefined;
  const behind = bare ?? find(scan, month.next, 'relative') ?? antecedentBehind(scan, month.next);
  if (!behind || (bare && scan.lexicon.data.clitics)) return undefined;
  const { shift } = behind.sense;
  const next = bare ? month.next : behind.next;
  if (shift.kind === 'antecedent') {
    const y = scan.yearBefore();
    return y === undefined ? undefined : date(i, next, { y, m: month.value });
  }
  if (!published) return undefined;
  if (shift.kind === 'years') return date(i, next, { y: published.year + shift.by, m: month.value });
  const now = published.month ?? 12;
  if (shift.kind === 'this') return date(i, next, { y: published.year, m: month.value });
  if (shift.kind === 'last')
    return date(i, next, {
      y: month.value < now || (bare === undefined && month.value === now) ? published.year : published.year - 1,
      m: month.value,
    });
  if (shift.kind === 'next') return date(i, next, { y: month.value > now ? published.year : published.year + 1, m: month.value });
  return undefined;
}

/** «من العام نفسه», «of that year», «в том же году» behind a small word. */
function antecedentBehind(scan: Scan, i: number): Match<'relative'> | undefined {
  const of = findCue(scan, i, 'of') || findCue(scan, i, 'from');
  const found = of ? find(scan, of, 'relative') : undefined;
  return found?.sense.shift.kind === 'antecedent' ? found : undefined;
}

/** A weekday is the one nearest to the day of publication, past rather than future; «next», «القادم» look ahead. */
function weekdayDate(scan: Scan, i: number): Draft | undefined {
  const { published } = scan;
  if (published?.month === undefined || published.day === undefined) return undefined;
  const lead = find(scan, i, 'relative');
  const ahead =
    lead && (lead.sense.shift.kind === 'last' || lead.sense.shift.kind === 'next' || lead.sense.shift.kind === 'this') ? lead : undefined;
  const at = ahead ? ahead.next : i;
  const weekday = readWeekday(scan, at);
  if (!weekday || find(scan, at, 'weekday')?.sense.weak || !weekdayCue(scan, at, ahead !== undefined)) return undefined;
  const behind = ahead ?? find(scan, weekday.next, 'relative');
  const kind = behind?.sense.shift.kind;
  const day = dayNumber(published.year, published.month, published.day);
  const delta = (((weekday.value - weekdayOf(day)) % 7) + 7) % 7;
  let moved = delta === 0 ? 0 : delta - 7;
  if (kind === 'next') moved = delta === 0 ? 7 : delta;
  else if (kind === 'last') moved = delta === 0 ? -7 : delta - 7;
  else if (kind === undefined && futureBefore(scan, i) && delta > 0) moved = delta;
  const next = kind && !ahead ? behind!.next : weekday.next;
  return date(i, next, fromDayNumber(day + moved));
}

/** English weekdays are capitalised, Russian ones follow «в», Arabic ones carry the article or follow «يوم». */
function weekdayCue(scan: Scan, i: number, led: boolean): boolean {
  const { lang } = scan.lexicon.data;
  if (lang === 'en') return isCapital(scan, i);
  if (led || findCue(scan, i, 'day-word')) return true;
  if (lang === 'ar') return foldedAt(scan, i).includes('ال') || (i > 0 && findCue(scan, i - 1, 'day-word') > 0);
  return i > 0 && findCue(scan, i - 1, 'clock') > 0;
}

function futureBefore(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 12; k--) {
    const token = scan.tokens[k]!;
    if (token.type === 2 && '.!?؟'.includes(token.text)) return false;
    const word = foldedAt(scan, k);
    if (word === 'will' || word === 'سوف' || /^(?:будет|будут|состоится|пройдет|пройдут|начнется|ожидается)$/u.test(word)) return true;
    if (scan.lexicon.data.clitics && /^و?س[يتن]/u.test(word) && word.length > 4) return true;
  }
  return false;
}
