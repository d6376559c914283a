import { parseTime } from './time.ts';

const cadencePattern = /^P(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/;

/** Days of an ISO 8601 duration of years, months, weeks and days, at mean lengths; undefined for others and for none. */
function daysOf(duration: string): number | undefined {
  const found = cadencePattern.exec(duration);
  if (!found) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const total = years * 365.2425 + months * 30.436875 + weeks * 7 + days;
  return total > 0 ? total : undefined;
}

/** The last moment of a time of year, month or day precision, in milliseconds. */
function endOf(time: string): number | undefined {
  const parts = parseTime(time);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  if (day !== undefined && month !== undefined) return Date.UTC(year, month - 1, day + 1);
  return month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
}

/**
 * Since when a newer value is due, by the source's own cadence: one period must pass, and one more is left for publishing. A monthly value is
 * overdue after its third month, a census of ten years not after four.
 *
 * @param at ISO time that the latest value is true of
 * @param cadence ISO 8601 duration (`P1Y`, `P1M`); absent: nobody knows
 * @param today ISO date
 * @returns the ISO date since when it is due; undefined when it is not
 */
export function overdueSince(at: string | undefined, cadence: string | undefined, today: string | undefined): string | undefined {
  if (at === undefined || cadence === undefined || today === undefined) return undefined;
  const end = endOf(at);
  const days = daysOf(cadence);
  const now = Date.parse(`${today}T00:00:00Z`);
  if (end === undefined || days === undefined || !Number.isFinite(now)) return undefined;
  const due = end + 2 * days * 86_400_000;
  return due < now ? new Date(due).toISOString().slice(0, 10) : undefined;
}

/** True once a date, or a date with a time of day, is over: a day at its end, a year on its last day's. False for what is no date. */
export function isOver(date: string, nowMs: number): boolean {
  return (endOf(date) ?? Date.parse(date)) <= nowMs;
}
