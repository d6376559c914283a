import { useMemo, useState } from 'preact/hooks';
import type { Card } from '../../lib/card.ts';
import { panelMessages } from '../../lib/i18n/panel/catalogue.ts';
import { popupMessages } from '../../lib/i18n/popup/catalogue.ts';
import { translator } from '../../lib/i18n/message.ts';
import type { CardActions } from '../card/actions.ts';
import { ChoicesPart } from '../choices/choices-part.tsx';
import { Brand } from '../controls/brand.tsx';
import { type KindGroup, kindGroupNames, kindGroups } from '../popup/kind-groups.ts';
import { FoundList } from '../popup/page-part.tsx';
import type { FoundItem, PagePart, PopupProps } from '../popup/popup-props.ts';
import type { SheetFormat } from '../../lib/sheet/sheet.ts';
import { SheetButtons } from '../sheet/sheet-buttons.tsx';
import { matching } from './matching.ts';
import { SeriesPart } from './series-part.tsx';

export interface PanelProps extends Pick<PopupProps, 'language' | 'enabled' | 'onOpen' | 'onKeep' | 'onUndo' | 'onSettings'> {
  readonly page: PagePart | { readonly state: 'site-off' };
  readonly notice?: 'failed' | undefined;
  /** The card of the line that was opened last. */
  readonly card?: Card | undefined;
  /** What can be done at the sources of the card's series. */
  readonly cardActions?: CardActions | undefined;
  /** Saves the fact sheet of the page in front. */
  readonly onSheet: (format: SheetFormat) => void;
  /** Opens the page where a draft is checked. */
  readonly onDraft: () => void;
  /** Reads the page in front; absent where the browser did not allow it yet. */
  readonly onRead?: (() => void) | undefined;
}

function List({ items, language, onOpen }: { items: readonly FoundItem[] } & Pick<PanelProps, 'language' | 'onOpen'>) {
  const t = useMemo(() => translator(panelMessages, language), [language]);
  const words = useMemo(() => translator(popupMessages, language), [language]);
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<KindGroup | null>(null);
  const present = kindGroupNames.filter((one) => items.some(({ kind }) => (kindGroups[one] as readonly string[]).includes(kind)));
  // A group that is no longer on the page filters nothing.
  const active = group !== null && present.includes(group) ? group : null;
  const found = matching(items, query, active === null ? null : kindGroups[active]);
  return (
    <>
      <div class="panel-filter">
        <label>
          <span class="hidden">{t('search')}</span>
          <input
            class="input"
            type="search"
            value={query}
            placeholder={t('search')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out by itself, and these buttons are no form */}
        <div class="chips" role="group" aria-label={t('kinds')}>
          <button type="button" class="chip" aria-pressed={active === null} onClick={() => setGroup(null)}>
            {t('all')}
          </button>
          {present.map((one) => (
            <button
              key={one}
              type="button"
              class="chip"
              aria-pressed={active === one}
              onClick={() => setGroup(active === one ? null : one)}
            >
              {words(one)}
            </button>
          ))}
        </div>
        <p class="hidden" role="status">
          {t('matches', { count: found.length })}
        </p>
      </div>
      <div class="panel-list">
        {found.length === 0 && items.length > 0 ? (
          <p class="quiet panel-none">{t('noMatch')}</p>
        ) : (
          <FoundList items={found} language={language} onOpen={onOpen} t={words} />
        )}
      </div>
    </>
  );
}

function Plain({ words, hint }: { words: string; hint?: string }) {
  return (
    <div class="popup-plain" role="status">
      <p>{words}</p>
      {hint === undefined ? null : <p class="quiet">{hint}</p>}
    </div>
  );
}

/** The side panel: what the page in front holds, in reading order, to be searched and opened, and the reader's choices. */
export function PanelView(props: PanelProps) {
  const { language, enabled, page, notice, onRead, onSettings } = props;
  const t = useMemo(() => translator(panelMessages, language), [language]);
  const words = useMemo(() => translator(popupMessages, language), [language]);
  return (
    <main class="panel">
      <header class="panel-head">
        <h1>
          <Brand name={t('title')} />
        </h1>
        {page.state === 'read' ? <span class="quiet">{words('found', { count: page.items.length })}</span> : null}
      </header>
      {notice ? (
        <p class="notice" role="alert">
          {words(notice)}
        </p>
      ) : null}
      {enabled ? null : <Plain words={words('masterOff')} hint={words('allOff')} />}
      {enabled && page.state === 'site-off' ? <Plain words={words('siteOff')} /> : null}
      {enabled && page.state === 'loading' ? <Plain words={words('loading')} /> : null}
      {enabled && page.state === 'no-article' ? <Plain words={words('noArticle')} hint={words('noArticleHint')} /> : null}
      {enabled && page.state === 'closed' ? <Plain words={t('unread')} hint={t('unreadHint')} /> : null}
      {enabled && page.state === 'idle' ? (
        <div class="popup-plain">
          <p>{words('idle')}</p>
          {onRead ? (
            <button type="button" class="button primary" onClick={() => onRead()}>
              {words('read')}
            </button>
          ) : (
            <p class="quiet">{t('unreadHint')}</p>
          )}
        </div>
      ) : null}
      {enabled && page.state === 'read' ? (
        <>
          <List {...props} items={page.items} />
          {props.card ? <SeriesPart card={props.card} language={language} actions={props.cardActions ?? {}} /> : null}
          <ChoicesPart language={language} rows={page.choices} onKeep={props.onKeep} onUndo={props.onUndo} />
          <details class="panel-sheet">
            <summary>{t('sheet')}</summary>
            <SheetButtons onSave={props.onSheet} />
          </details>
        </>
      ) : null}
      <footer class="popup-foot">
        <button type="button" class="button plain" onClick={() => props.onDraft()}>
          {t('draft')}
        </button>
        <button type="button" class="button plain" onClick={() => onSettings()}>
          {words('settings')}
        </button>
      </footer>
    </main>
  );
}
