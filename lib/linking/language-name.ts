import { languageOf } from '../lang/languages.ts';
import type { Mention } from '../names/mention.ts';
import type { LinkCandidate } from './candidates.ts';

/**
 * True where the adjective of a country is the name of a language: «ناطقة بالروسية», "Russian-language schools", «на киргизском». Such a
 * word says nothing of the country.
 * @param mention any mention
 * @param candidates what it may mean
 */
export function isLanguage(mention: Mention, candidates: readonly LinkCandidate[]): boolean {
  if (mention.words > 1 || candidates.length === 0) return false;
  if (!candidates.every(({ kind, name }) => kind === 'place' && name === 'demonym')) return false;
  return languageOf(mention.lang)?.lexis.isLanguageName?.(mention) === true;
}
