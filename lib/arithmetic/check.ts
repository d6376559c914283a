import type { ArithmeticCheck, Figure } from '../annotation.ts';
import { withElidedCurrency, withListCurrency } from './elided-currency.ts';
import { languageOf } from '../lang/languages.ts';
import type { LanguageCode } from '../text/language-code.ts';
import { findSentences } from '../text/sentences.ts';
import { rangeWithin } from '../text/spans-within.ts';
import { checkChange } from './change.ts';
import { checkParts, checkTotal } from './parts.ts';
import { checkProduct } from './product.ts';
import { sentenceItems } from './sentence-items.ts';
import { checkShare } from './share.ts';

const checks = [checkChange, checkShare, checkParts, checkTotal, checkProduct];

/**
 * The sums that the sentences of a block state, worked out: changes with their start and end, multiples, shares, parts and totals. A sum
 * that rounding can explain holds.
 *
 * @param text of the block
 * @param figures of the block in order; offsets are code units of `text`
 * @returns one list for each figure, empty where the text states no sum
 */
export function checkArithmetic(text: string, lang: LanguageCode, figures: readonly Figure[]): ArithmeticCheck[][] {
  const found: ArithmeticCheck[][] = figures.map(() => []);
  const words = languageOf(lang)?.sentence;
  if (!words) return found;
  for (const sentence of findSentences(text)) {
    const [first, end] = rangeWithin(figures, sentence.start, sentence.end);
    const own = withElidedCurrency(withListCurrency(figures.slice(first, end), text, words.and), () => false);
    // A range holds two numbers.
    if (own.length < 2 && own[0]?.from === undefined) continue;
    const clause = { items: sentenceItems(text, sentence, own), figures: own, text, words };
    const seen = new Set<string>();
    for (const check of checks) {
      // «from 50 to 75, 25 more»: the numbers of a change are no parts.
      if (check === checkParts && seen.size > 0) continue;
      for (const { figure, check: result } of check(clause)) {
        const key = `${figure} ${result.relation === 'change-points' ? 'change' : result.relation}`;
        if (seen.has(key)) continue;
        seen.add(key);
        found[first + figure]?.push(result);
      }
    }
  }
  return found;
}
