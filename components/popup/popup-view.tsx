import { useMemo } from 'preact/hooks';
import { translator } from '../../lib/i18n/message.ts';
import { popupMessages } from '../../lib/i18n/popup/catalogue.ts';
import { ChoicesPart } from '../choices/choices-part.tsx';
import { Brand } from '../controls/brand.tsx';
import { KindPart } from './kind-part.tsx';
import { PagePartView } from './page-part.tsx';
import type { PopupProps } from './popup-props.ts';
import { SitePartView } from './site-part.tsx';

/** The popup of the toolbar button. */
export function PopupView(props: PopupProps) {
  const { enabled, language, page, packs, notice, onEnabled, onPanel, onSettings } = props;
  const t = useMemo(() => translator(popupMessages, language), [language]);
  return (
    <main class="popup">
      <header class="popup-head">
        <h1>
          <Brand name={t('title')} />
        </h1>
        <label class="switch">
          <span class="hidden">{t('master')}</span>
          <input
            type="checkbox"
            role="switch"
            checked={enabled}
            aria-checked={enabled}
            onChange={(event) => onEnabled(event.currentTarget.checked)}
          />
        </label>
      </header>
      {packs.state === 'coming' ? (
        <div class="popup-part" role="status">
          <p class="quiet">{t('packsComing')}</p>
          <progress class="progress" max={1} value={packs.progress} aria-label={t('packsComing')} />
        </div>
      ) : null}
      {packs.state === 'none' ? <p class="popup-part quiet">{t('packsNone')}</p> : null}
      {notice ? (
        <p class="notice" role="alert">
          {t(notice)}
        </p>
      ) : null}
      {enabled ? (
        <div class="popup-body">
          <SitePartView {...props} t={t} />
          {props.site && !props.site.on ? <p class="popup-plain quiet">{t('siteOff')}</p> : <PagePartView {...props} t={t} />}
          {page.state === 'read' ? (
            <ChoicesPart language={language} rows={page.choices} onKeep={props.onKeep} onUndo={props.onUndo} />
          ) : null}
          {page.state === 'closed' ? null : <KindPart {...props} t={t} />}
        </div>
      ) : (
        <div class="popup-plain">
          <p>{t('masterOff')}</p>
          <p class="quiet">{t('allOff')}</p>
        </div>
      )}
      <footer class="popup-foot">
        {onPanel ? (
          <button type="button" class="button plain" onClick={() => onPanel()}>
            {t('panel')}
          </button>
        ) : null}
        <button type="button" class="button plain" onClick={() => onSettings()}>
          {t('settings')}
        </button>
      </footer>
    </main>
  );
}
