import type { CitedWork } from '../facts/cited-work.ts';
import { citationMessages } from '../i18n/citation/catalogue.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { UiLanguage } from '../i18n/language.ts';
import { translator } from '../i18n/message.ts';
import { periodicalOf, plainName } from './author-names.ts';
import { sentence, workLink } from './sentence.ts';

/** Plain text needs no invisible marks around what it fills in. */
const isolates = /[\u2066-\u2069]/g;

/** A source in plain words of the reader's language: who, what, where, when, the place in it, its address and when it was read. */
export function plainCitation(work: CitedWork, language: UiLanguage): string {
  const t = translator(citationMessages, language);
  const comma = language === 'ar' ? '، ' : ', ';
  const names = (work.authors ?? []).map(plainName).join(comma);
  const publisher = work.publisher === work.container || work.publisher === names ? undefined : work.publisher;
  const container = work.container === undefined && publisher === undefined ? periodicalOf(work) : work.container;
  const where = [container === names ? undefined : container, publisher, work.issued && formatDate(work.issued, language)];
  const read = work.accessed === undefined ? undefined : t('accessed', { date: formatDate(work.accessed, language) }).replace(isolates, '');
  const parts = [names, work.title, where.filter(Boolean).join(comma), work.locator ?? ''].map(sentence).filter(Boolean);
  return [...parts, workLink(work), read && `(${read})`].filter(Boolean).join(' ');
}
