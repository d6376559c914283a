const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date of a citation, taken apart. A date that is not ISO has words alone. */
export interface CitedDate {
  readonly year?: string;
  /** English name. */
  readonly month?: string;
  /** 1 to 12. */
  readonly monthNumber?: number;
  readonly day?: number;
  /** As it was given. */
  readonly words: string;
}

/** Takes an ISO date of year, month or day apart. */
export function citedDate(date: string | undefined): CitedDate | undefined {
  if (date === undefined) return undefined;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date);
  if (!match) {
    const year = /\b(1\d{3}|20\d{2})\b/.exec(date)?.[1];
    return { words: date, ...(year === undefined ? {} : { year }) };
  }
  const monthNumber = Number(match[2] ?? 0);
  const month = months[monthNumber - 1];
  const day = Number(match[3] ?? 0);
  return {
    words: date,
    year: match[1] ?? '',
    ...(month === undefined ? {} : { month, monthNumber }),
    ...(month === undefined || day === 0 ? {} : { day }),
  };
}

/** «May 24, 2018», «May 2018», «2018»: as English styles write a date in running text. */
export function englishDate(date: CitedDate): string {
  const { year, month, day, words } = date;
  if (year === undefined || (month === undefined && words !== year)) return words;
  if (month === undefined) return year;
  return day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`;
}
