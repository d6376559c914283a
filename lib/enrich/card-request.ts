import type { Annotation } from '../annotation.ts';
import type { CardContext } from '../card.ts';
import type { LanguageCode } from '../text/language-code.ts';

/** What a card is built for. */
export interface CardRequest {
  readonly annotation: Annotation;
  readonly context: CardContext;
  /** The reader: interface language, ISO 4217 currency and system of units that figures are converted to, today's ISO date (absent: nothing is said to be overdue). */
  readonly reader: {
    readonly lang: LanguageCode;
    readonly currency: string;
    readonly units: 'metric' | 'imperial';
    readonly today?: string;
  };
}
