import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type CardSourceMessages, cardMessages } from '../../lib/i18n/card/catalogue.ts';
import { type KindsSourceMessages, kindsMessages } from '../../lib/i18n/kinds/catalogue.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { type Translate, translator } from '../../lib/i18n/message.ts';

/** What every part of a card needs to speak the reader's language. */
export interface Speech {
  readonly language: UiLanguage;
  readonly t: Translate<CardSourceMessages>;
  readonly kind: Translate<KindsSourceMessages>;
}

/** The card's words in one language. */
export function speechIn(language: UiLanguage): Speech {
  return { language, t: translator(cardMessages, language), kind: translator(kindsMessages, language) };
}

export const SpeechContext = createContext<Speech>(speechIn('en'));

/** The words of the card that this component stands in. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
