import { intlTag, type UiLanguage } from './language.ts';

/** ISO 8601 calendar dates at year, month or day precision; a year may be signed or expanded; a time of day is ignored. */
const isoDate = /^([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.{0,32})?$/;
/** A day without a year, `--11-26` (ISO 8601:2000, kept by vCard, RFC 6350 §4.3.1). */
const yearlessDate = /^--(\d{2})-(\d{2})$/;

interface Parsed {
  readonly date: Date;
  readonly precision: 'year' | 'month' | 'day' | 'month-day';
}

function parse(iso: string): Parsed | undefined {
  const yearless = yearlessDate.exec(iso);
  if (yearless) return made(2000, yearless[1], yearless[2], 'month-day');
  const match = isoDate.exec(iso);
  if (!match) return undefined;
  const month = match[2] === '00' ? undefined : match[2];
  const day = match[3] === '00' ? undefined : match[3];
  return made(Number(match[1]), month, day, month === undefined ? 'year' : day === undefined ? 'month' : 'day');
}

function made(year: number, month: string | undefined, day: string | undefined, precision: Parsed['precision']): Parsed | undefined {
  const date = new Date(Date.UTC(2000, Number(month ?? '1') - 1, Number(day ?? '1')));
  date.setUTCFullYear(year);
  return Number.isNaN(date.getTime()) ? undefined : { date, precision };
}

function optionsFor({ date, precision }: Parsed): Intl.DateTimeFormatOptions {
  // Years before 1 need their era, or they would read as years of ours.
  const era: Intl.DateTimeFormatOptions = date.getUTCFullYear() <= 0 ? { era: 'short' } : {};
  const base: Intl.DateTimeFormatOptions = { timeZone: 'UTC', calendar: 'gregory', ...era };
  if (precision === 'year') return { ...base, year: 'numeric' };
  if (precision === 'month') return { ...base, year: 'numeric', month: 'long' };
  if (precision === 'month-day') return { ...base, month: 'long', day: 'numeric' };
  return { ...base, year: 'numeric', month: 'long', day: 'numeric' };
}

/** An ISO date in words at the precision it states: `2024`, `May 2024`, `9 May 2024`, `26 November`. Text that is no ISO date comes back as it is. */
export function formatDate(iso: string, language: UiLanguage): string {
  const parsed = parse(iso);
  if (!parsed) return iso;
  return new Intl.DateTimeFormat(intlTag(language), optionsFor(parsed)).format(parsed.date);
}

/** Two ISO dates as one range: `1–12 May 2024`. Ends of different precision are each written in full. */
export function formatDateRange(from: string, to: string, language: UiLanguage): string {
  const start = parse(from);
  const end = parse(to);
  if (!start || !end || start.precision !== end.precision || start.date > end.date) {
    return `${formatDate(from, language)} – ${formatDate(to, language)}`;
  }
  return new Intl.DateTimeFormat(intlTag(language), optionsFor(start)).formatRange(start.date, end.date);
}

/** The year of an ISO date, for the short form of a source: `World Bank 2025`. Empty when there is none. */
export function yearOf(iso: string | undefined): string {
  const match = iso === undefined ? null : isoDate.exec(iso);
  return match?.[1] ?? '';
}

const decadeForms: Readonly<Record<UiLanguage, (year: number) => string>> = {
  en: (year) => `${year}s`,
  ru: (year) => `${year}-е годы`,
  ar: (year) => `عقد ${year}`,
};
const centuryForms: Readonly<Record<UiLanguage, (century: number) => string>> = {
  en: (century) => `${century}${ordinalSuffix(century)} century`,
  ru: (century) => `${century}-й век`,
  ar: (century) => `القرن ${century}`,
};

/** English ordinal ending of a positive whole number: 1st, 2nd, 3rd, 11th. */
export function ordinalSuffix(value: number): 'st' | 'nd' | 'rd' | 'th' {
  const form = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return form === 'one' ? 'st' : form === 'two' ? 'nd' : form === 'few' ? 'rd' : 'th';
}

/** A point in time at Wikibase's precision: a year that stands for a decade or a century is written as one. */
export function formatTime(time: string, precision: string, language: UiLanguage): string {
  const year = Number(yearOf(time));
  if (yearOf(time) === '' || year <= 0) return formatDate(time, language);
  if (precision === 'decade') return decadeForms[language](Math.floor(year / 10) * 10);
  if (precision === 'century') return centuryForms[language](Math.ceil(year / 100));
  return formatDate(time, language);
}
