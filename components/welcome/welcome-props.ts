import type { Card } from '../../lib/card.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** The cards of the two marks in the sample sentence, from the installed packs. */
export interface SampleCards {
  readonly name: Card;
  readonly figure: Card;
}

export interface WelcomeProps {
  readonly language: UiLanguage;
  readonly theme: Settings['theme'];
  readonly packs:
    | { readonly state: 'coming'; readonly progress: number }
    | { readonly state: 'ready'; readonly count: number; readonly entries: number };
  /** Absent until the packs are in place. */
  readonly cards: SampleCards | undefined;
  /** What the reader chose on this page; absent before that. */
  readonly reach?: Settings['reach'] | undefined;
  readonly denied: boolean;
  /** Hosts of the news list. */
  readonly newsSites: readonly string[];
  readonly onLanguage: (language: UiLanguage) => void;
  /** Asks the browser where needed: call straight from the click. */
  readonly onReach: (reach: Settings['reach']) => void;
  readonly onSettings: () => void;
}
