import { directionOf } from '../../lib/i18n/direction.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';

/** Gives one of the extension's own pages its language, direction, colours and title. */
export function dressPage(page: Document, language: UiLanguage, theme: 'auto' | 'light' | 'dark', title: string): void {
  const root = page.documentElement;
  root.classList.add('hashiya');
  root.lang = language;
  root.dir = directionOf(language);
  root.dataset.theme = theme;
  page.title = title;
}
