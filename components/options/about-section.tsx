import type { OptionsProps } from './options-props.ts';
import { useOptionsSpeech } from './speech.ts';

/** Privacy in plain words, licence and version. */
export function AboutSection({ version, onWelcome }: OptionsProps) {
  const { t } = useOptionsSpeech();
  return (
    <>
      <h3>{t('privacyHead')}</h3>
      <p>{t('privacy')}</p>
      <p>{t('marksPrivacy')}</p>
      <p class="quiet">
        {t('licenceText')} {t('versionText', { version })}
      </p>
      <div>
        <button type="button" class="button" onClick={() => onWelcome()}>
          {t('firstRun')}
        </button>
      </div>
    </>
  );
}
