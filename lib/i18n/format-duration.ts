import { intlTag, type UiLanguage } from './language.ts';

/** ISO 8601 durations: `P3Y6M`, `P2W`, `PT36H`; each part a plain decimal. */
const isoDuration =
  /^P(?:(\d{1,9}(?:\.\d{1,9})?)Y)?(?:(\d{1,9}(?:\.\d{1,9})?)M)?(?:(\d{1,9}(?:\.\d{1,9})?)W)?(?:(\d{1,9}(?:\.\d{1,9})?)D)?(?:T(?:(\d{1,9}(?:\.\d{1,9})?)H)?(?:(\d{1,9}(?:\.\d{1,9})?)M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** An ISO 8601 duration in words: `3 years, 6 months`. Text that is none comes back as it is. */
export function formatDuration(iso: string, language: UiLanguage): string {
  const match = isoDuration.exec(iso);
  if (!match) return iso;
  const tag = intlTag(language);
  const parts = units.flatMap((unit, index) => {
    const amount = match[index + 1];
    if (amount === undefined) return [];
    return [new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount))];
  });
  if (parts.length === 0) return iso;
  return new Intl.ListFormat(tag, { type: 'unit', style: 'long' }).format(parts);
}
