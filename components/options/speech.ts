import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { type Translate, translator } from '../../lib/i18n/message.ts';
import { type OptionsSourceMessages, optionsMessages } from '../../lib/i18n/options/catalogue.ts';

export interface OptionsSpeech {
  readonly language: UiLanguage;
  readonly t: Translate<OptionsSourceMessages>;
}

/** The words of the settings page in one language. */
export function optionsSpeech(language: UiLanguage): OptionsSpeech {
  return { language, t: translator(optionsMessages, language) };
}

export const OptionsSpeechContext = createContext<OptionsSpeech>(optionsSpeech('en'));

/** The words of the page that this component stands in. */
export function useOptionsSpeech(): OptionsSpeech {
  return useContext(OptionsSpeechContext);
}
