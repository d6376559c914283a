import { languageNames, uiLanguages } from '../../lib/i18n/language.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { Switch } from '../controls/switch.tsx';
import { currencyChoices } from './currencies.ts';
import type { OptionsProps } from './options-props.ts';
import { useOptionsSpeech } from './speech.ts';

/** Language, currency, units, colours, and what is drawn in a page. */
export function ReadingSection({ settings, onChange, onForget }: OptionsProps) {
  const { language, t } = useOptionsSpeech();
  const languages = uiLanguages.map((code) => ({ value: code, name: languageNames[code], lang: code }));
  return (
    <>
      <div class="fields">
        <Choice
          label={t('language')}
          hint={t('languageHint')}
          value={settings.language}
          options={[{ value: 'auto', name: t('auto') }, ...languages]}
          onChange={(value) => onChange({ language: value })}
        />
        <Choice
          label={t('currency')}
          hint={t('currencyHint')}
          value={settings.currency}
          options={currencyChoices(language, settings.currency).map(({ code, name }) => ({ value: code, name: `${name} (${code})` }))}
          onChange={(value) => onChange({ currency: value })}
        />
        <Choice<Settings['units']>
          label={t('units')}
          value={settings.units}
          options={[
            { value: 'metric', name: t('metric') },
            { value: 'imperial', name: t('imperial') },
          ]}
          onChange={(value) => onChange({ units: value })}
        />
        <Choice<Settings['theme']>
          label={t('theme')}
          value={settings.theme}
          options={[
            { value: 'auto', name: t('themeAuto') },
            { value: 'light', name: t('light') },
            { value: 'dark', name: t('dark') },
          ]}
          onChange={(value) => onChange({ theme: value })}
        />
      </div>
      <div class="rows">
        <Switch label={t('marks')} hint={t('marksHint')} checked={settings.marks} onChange={(marks) => onChange({ marks })} />
        <Switch
          label={t('demonyms')}
          hint={t('demonymsHint')}
          checked={settings.demonyms}
          onChange={(demonyms) => onChange({ demonyms })}
        />
        <Switch
          label={t('remember')}
          hint={t('rememberHint')}
          checked={settings.remember}
          onChange={(remember) => onChange({ remember })}
        />
        {settings.remember ? (
          <button type="button" class="button" onClick={() => onForget()}>
            {t('forgetLookedUp')}
          </button>
        ) : null}
      </div>
    </>
  );
}
