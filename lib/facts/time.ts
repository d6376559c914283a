/** A point in time as packs write it: `2024`, `2024-05`, `2024-05-09`; a leading `-` for years before 1 BCE (ISO 8601, astronomical years). */
const isoTime = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
/** RFC 3339 time of day, which `created`, `expires` and `retrieved` may add to a date. */
const timeOfDay = /^T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Year, month (1 to 12) and day of an ISO time, as far as it states them. */
export interface TimeParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads an ISO date of year, month or day precision. `undefined` when it is not one or names a day that does not exist. */
export function parseTime(text: string): TimeParts | undefined {
  const found = isoTime.exec(text);
  if (!found) return undefined;
  const year = Number(found[1]);
  if (found[2] === undefined) return { year };
  const month = Number(found[2]);
  const days = monthDays[month - 1];
  if (days === undefined) return undefined;
  if (found[3] === undefined) return { year, month };
  const day = Number(found[3]);
  if (day < 1 || day > days || (month === 2 && day === 29 && !isLeapYear(year))) return undefined;
  return { year, month, day };
}

/** True for an ISO date that `parseTime` reads. */
export function isTime(text: string): boolean {
  return parseTime(text) !== undefined;
}

/** True for an ISO date, or an RFC 3339 date with a time of day (`2026-11-25T06:00:00Z`). */
export function isDateOrDateTime(text: string): boolean {
  if (text.length <= 11 && isTime(text)) return true;
  const at = text.indexOf('T');
  return at === 10 && isTime(text.slice(0, at)) && timeOfDay.test(text.slice(at));
}

/** Orders two ISO times; a time of less precision comes before the times within it. Negative, 0 or positive, as `sort` wants it. */
export function compareTimes(a: string, b: string): number {
  if (a.charCodeAt(0) !== 45 && b.charCodeAt(0) !== 45) return a < b ? -1 : a > b ? 1 : 0;
  const left = parseTime(a) ?? { year: 0 };
  const right = parseTime(b) ?? { year: 0 };
  return left.year - right.year || (left.month ?? 0) - (right.month ?? 0) || (left.day ?? 0) - (right.day ?? 0);
}

/** The Gregorian rule, for astronomical years too (0 is leap). */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
