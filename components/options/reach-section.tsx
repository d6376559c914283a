import { ReachChoice } from '../controls/reach-choice.tsx';
import { NewsList } from './news-list.tsx';
import type { OptionsProps } from './options-props.ts';
import { SiteList } from './site-list.tsx';
import { useOptionsSpeech } from './speech.ts';

/** Where pages are read without a click, and the lists behind it. */
export function ReachSection(props: OptionsProps) {
  const { settings, allowed, notice, onChange, onReach } = props;
  const { language, t } = useOptionsSpeech();
  return (
    <>
      <p>{t('reachIntro')}</p>
      <ReachChoice language={language} reach={settings.reach} onReach={onReach} />
      {notice === 'denied' ? (
        <p class="notice" role="alert">
          {t('denied')}
        </p>
      ) : null}
      {allowed || notice === 'denied' ? null : (
        <div class="notice line">
          <p>{t('missing')}</p>
          <button type="button" class="button" onClick={() => onReach(settings.reach)}>
            {t('allow')}
          </button>
        </div>
      )}
      {settings.reach === 'news' ? <NewsList sites={settings.newsSites} onSave={(newsSites) => onChange({ newsSites })} /> : null}
      <div class="fields">
        <SiteList title={t('sitesOn')} sites={settings.sitesOn} onChange={(sitesOn) => onChange({ sitesOn })} />
        <SiteList title={t('sitesOff')} sites={settings.sitesOff} onChange={(sitesOff) => onChange({ sitesOff })} />
      </div>
    </>
  );
}
