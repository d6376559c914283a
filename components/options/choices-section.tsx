import { choicesMessages } from '../../lib/i18n/choices/catalogue.ts';
import { translator } from '../../lib/i18n/message.ts';
import { withoutChoice } from '../../lib/settings/name-choice.ts';
import { ChoiceList } from '../choices/choice-list.tsx';
import type { OptionsProps } from './options-props.ts';
import { useOptionsSpeech } from './speech.ts';

/** What the reader said that names mean, for as long as it is kept. */
export function ChoicesSection({ settings, choices, onChange }: OptionsProps) {
  const { language } = useOptionsSpeech();
  const t = translator(choicesMessages, language);
  if (choices.length === 0) return <p class="quiet">{t('none')}</p>;
  return (
    <div class="choices-kept">
      <ChoiceList
        language={language}
        rows={choices}
        onUndo={({ host = '', text, entity, kind }) => onChange({ choices: withoutChoice(settings.choices, { host, text, entity, kind }) })}
      />
    </div>
  );
}
