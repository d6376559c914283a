import type { CitedWork } from '../facts/cited-work.ts';
import type { UiLanguage } from '../i18n/language.ts';
import { apaCitation } from './apa.ts';
import { bibtexEntry } from './bibtex.ts';
import { chicagoCitation } from './chicago.ts';
import { plainCitation } from './plain.ts';
import { risRecord } from './ris.ts';
import type { CitationStyle } from './styles.ts';

/**
 * The citation of a source as text for the clipboard.
 * @param language of the reader: plain text is written in it; APA and Chicago are English styles
 */
export function cite(work: CitedWork, style: CitationStyle, language: UiLanguage): string {
  switch (style) {
    case 'apa':
      return apaCitation(work);
    case 'chicago':
      return chicagoCitation(work);
    case 'bibtex':
      return bibtexEntry(work);
    case 'ris':
      return risRecord(work);
    default:
      return plainCitation(work, language);
  }
}
