import { arabic } from '../ar/figures/lexicon.ts';
import { english } from '../en/figures/lexicon.ts';
import { russian } from '../ru/figures/lexicon.ts';
import type { FigureLexicon } from './lexicon.ts';

/** The figure lexicon of a language by its primary subtag; undefined when there is none. */
export function lexiconFor(lang: string): FigureLexicon | undefined {
  if (lang === 'ar') return arabic;
  if (lang === 'ru') return russian;
  return lang === 'en' ? english : undefined;
}
