import { currencyName } from '../../lib/i18n/format-money.ts';
import { intlTag, type UiLanguage } from '../../lib/i18n/language.ts';

/** ISO 4217 codes that readers of Arabic, Russian and English most probably count in. */
const codes =
  'USD EUR GBP RUB AED SAR EGP QAR KWD BHD OMR JOD IQD SYP LBP YER MAD DZD TND LYD SDG TRY KZT KGS UZS TJS TMT AZN AMD GEL BYN UAH MDL CNY JPY INR PKR KRW IDR ILS CHF SEK NOK PLN CZK CAD AUD NZD ZAR NGN BRL MXN SGD HKD';

/** The currencies to choose from, by name in the reader's language; `chosen` is in the list even where it is none of ours. */
export function currencyChoices(language: UiLanguage, chosen: string): readonly { readonly code: string; readonly name: string }[] {
  const collator = new Intl.Collator(intlTag(language));
  return [...new Set([...codes.split(' '), chosen])]
    .map((code) => ({ code, name: currencyName(code, language) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
