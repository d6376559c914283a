import { currencyCodes } from './currencies.ts';
import type { PhraseRow } from './lexicon.ts';

/** Numbers that bring out every plural form of the three languages. */
const samples = [0, 1, 2, 5, 11, 100] as const;

/** Names of currencies that no longer hold what their code once meant, or that hold a year. */
const skipped: ReadonlySet<string> = new Set(['XXX', 'XTS', 'XBT', 'ZWL']);

/** Words that a name must have more than to be safe beside a number: «gold», «som». One word is taken only from this length on. */
const leastLetters = 4;

/**
 * The full names of all currencies in a language, in every plural form, from CLDR as the JavaScript engine carries it («1,250 Jamaican
 * dollars», «1250 ямайских долларов», «1,250 دولار جامايكي»). The lexicons' own rows come before them and know cases and short forms.
 */
export function currencyNameRows(lang: string): PhraseRow[] {
  const rows: PhraseRow[] = [];
  for (const code of currencyCodes) {
    if (skipped.has(code)) continue;
    const format = new Intl.NumberFormat(lang, { style: 'currency', currency: code, currencyDisplay: 'name', maximumFractionDigits: 0 });
    const names = new Set<string>();
    for (const sample of samples) {
      const name = format.formatToParts(sample).find((part) => part.type === 'currency')?.value;
      if (name === undefined || name.toUpperCase() === code || /[\d(|]/.test(name)) continue;
      if (!name.includes(' ') && name.length < leastLetters) continue;
      names.add(name);
    }
    if (names.size > 0) rows.push([[...names].join('|'), { role: 'cur', code }]);
  }
  return rows;
}
