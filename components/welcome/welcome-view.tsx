import { useMemo } from 'preact/hooks';
import { languageNames, uiLanguages } from '../../lib/i18n/language.ts';
import { formatFull } from '../../lib/i18n/format-number.ts';
import { translator } from '../../lib/i18n/message.ts';
import { welcomeMessages } from '../../lib/i18n/welcome/catalogue.ts';
import { optionsMessages } from '../../lib/i18n/options/catalogue.ts';
import { Sign } from '../controls/brand.tsx';
import { ReachChoice } from '../controls/reach-choice.tsx';
import { Sample } from './sample.tsx';
import type { WelcomeProps } from './welcome-props.ts';

/** The page that opens once, after the installation: what Hashiya does, and where it may read. */
export function WelcomeView(props: WelcomeProps) {
  const { language, theme, packs, cards, reach, denied, newsSites, onLanguage, onReach, onSettings } = props;
  const t = useMemo(() => translator(welcomeMessages, language), [language]);
  const options = useMemo(() => translator(optionsMessages, language), [language]);
  return (
    <main class="welcome">
      <header class="welcome-head">
        <fieldset class="languages" aria-label={t('language')}>
          {uiLanguages.map((code) => (
            <button
              key={code}
              type="button"
              class="button plain"
              lang={code}
              aria-pressed={code === language}
              onClick={() => onLanguage(code)}
            >
              {languageNames[code]}
            </button>
          ))}
        </fieldset>
        <Sign size={72} />
        <h1>{t('title')}</h1>
        <p class="welcome-lead">{t('lead')}</p>
        <p>{t('what')}</p>
        <p>{t('where')}</p>
      </header>
      <section aria-labelledby="try-heading">
        <h2 id="try-heading">{t('try')}</h2>
        <Sample language={language} theme={theme} cards={cards} t={t} />
      </section>
      <section aria-labelledby="reach-heading">
        <h2 id="reach-heading">{t('choose')}</h2>
        <p class="quiet">{t('chooseHint')}</p>
        <ReachChoice language={language} reach={reach} onReach={onReach} />
        <details>
          <summary class="quiet">{t('newsList', { count: newsSites.length })}</summary>
          <ul class="hosts" dir="ltr">
            {newsSites.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        </details>
        <div role="status">
          {denied ? <p class="notice">{options('denied')}</p> : null}
          {reach !== undefined && !denied ? <p class="notice">{reach === 'click' ? t('readyClick') : t('ready')}</p> : null}
        </div>
      </section>
      <section aria-labelledby="packs-heading">
        <h2 id="packs-heading">{t('packs')}</h2>
        {packs.state === 'coming' ? (
          <>
            <p>{t('packsComing')}</p>
            <progress class="progress" max={1} value={packs.progress} aria-label={t('packs')} />
          </>
        ) : (
          <p>{t('packsReady', { count: packs.count, entries: formatFull(packs.entries, language) })}</p>
        )}
        <div>
          <button type="button" class="button" onClick={() => onSettings()}>
            {t('settings')}
          </button>
        </div>
      </section>
    </main>
  );
}
