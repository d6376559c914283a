/** A figure with its year, as the Factbook states it. */
export interface Figure {
  /** Decimal string. */
  readonly amount: string;
  readonly year: string;
  readonly estimate: boolean;
}

const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** Moves the decimal point of a decimal string `places` to the right, without going through a double. */
export function shiftDecimal(amount: string, places: number): string {
  const sign = amount.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  const padded = fraction.padEnd(places, '0');
  const left = (whole + padded.slice(0, places)).replace(/^0+(?=\d)/, '');
  const right = padded.slice(places).replace(/0+$/, '');
  return `${sign}${left}${right ? `.${right}` : ''}`;
}

/** Reads `-$737.696 million (2021 est.)`, `40.5% of GDP (2023 est.)`, `6,219,751 (2025 est.)`; undefined when no figure with a year is there. */
export function parseFigure(text: string | undefined): Figure | undefined {
  const match =
    /^(-?)\$?(-?[\d,]+(?:\.\d+)?)\s?(thousand|million|billion|trillion)?[^()]{0,60}\((?:[^()]{0,20} )?((?:19|20)\d\d)( est\.)?[^()]{0,30}\)/.exec(
      text ?? '',
    );
  if (match === null) return undefined;
  const [, minus = '', digits = '', scale, year = '', estimate] = match;
  const plainDigits = `${minus}${digits.replaceAll(',', '')}`;
  return { amount: shiftDecimal(plainDigits, scale ? (scales[scale] ?? 0) : 0), year, estimate: estimate !== undefined };
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Reads the first `(since 28 January 2021)`, `(since April 2018)` or `(since 1997)` as an ISO date. */
export function parseSince(text: string): string | undefined {
  const match = /since (?:(?:(\d{1,2}) )?([A-Z][a-z]{2,8}) )?((?:19|20)\d\d)/.exec(text);
  if (match === null) return undefined;
  const [, day, monthName, year = ''] = match;
  const month = monthName === undefined ? -1 : months.findIndex((name) => name.startsWith(monthName.toLowerCase()));
  if (month < 0) return year;
  const iso = `${year}-${String(month + 1).padStart(2, '0')}`;
  return day === undefined ? iso : `${iso}-${day.padStart(2, '0')}`;
}
