import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelProps } from '../../components/panel/panel-view.tsx';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { saveSheet } from '../../components/sheet/save-sheet.ts';
import { dressPage } from '../../components/style/dress-page.ts';
import type { Card } from '../../lib/card.ts';
import { resolveLanguage } from '../../lib/i18n/language.ts';
import { panelMessages } from '../../lib/i18n/panel/catalogue.ts';
import { translator } from '../../lib/i18n/message.ts';
import { interfaceLanguage } from '../../lib/platform/locale.ts';
import { callBackground, callTab } from '../../lib/platform/messaging.ts';
import { draftPage, fileUrl, openSettings } from '../../lib/platform/runtime.ts';
import { onStored } from '../../lib/platform/storage.ts';
import { onFrontChanged, openTab } from '../../lib/platform/tabs.ts';
import type { SheetFormat } from '../../lib/sheet/sheet.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { settingsKey } from '../../lib/settings/settings-store.ts';
import { keepChoice, undoChoice, useMeanings } from '../popup/choices.ts';
import { type FrontTab, frontTab } from '../popup/popup-state.ts';

/** How often the panel asks the page in front while it can be seen: pages go on growing, and choices are made on cards. */
const lookAgainMs = 1_500;
/** So long a page script may take until it is said that there is no article. */
const patienceMs = 2_500;

function partOf(tab: FrontTab | null | undefined): PanelProps['page'] {
  if (tab === undefined) return { state: 'loading' };
  if (tab?.site && !tab.site.on) return { state: 'site-off' };
  return tab?.page ?? { state: 'closed' };
}

/** The side panel with its wires: it follows the tab in front. */
export function PanelApp() {
  const [settings, setSettings] = useState<Settings>();
  const [tab, setTab] = useState<FrontTab | null>();
  const [card, setCard] = useState<Card>();
  const [notice, setNotice] = useState<PanelProps['notice']>();
  const begun = useRef(Date.now());

  const known = useRef<Settings>(undefined);
  const look = useCallback(async () => {
    // The background may sleep while the panel is open: it is asked again only when settings change.
    known.current ??= await callBackground('settings.get', {});
    const now = known.current;
    setSettings(now);
    setTab(await frontTab(now, Date.now() - begun.current < patienceMs));
  }, []);

  useEffect(() => {
    const safely = (): void => {
      if (!document.hidden) void look().catch(() => setNotice('failed'));
    };
    const turned = (): void => {
      begun.current = Date.now();
      setNotice(undefined);
      setCard(undefined);
      safely();
    };
    safely();
    onFrontChanged(turned);
    onStored(settingsKey, () => {
      known.current = undefined;
      safely();
    });
    document.addEventListener('visibilitychange', safely);
    const timer = setInterval(safely, lookAgainMs);
    return () => clearInterval(timer);
  }, [look]);

  const language = settings && resolveLanguage(settings.language, [interfaceLanguage(), ...navigator.languages]);
  const page = partOf(tab);
  const choices = useMeanings(page.state === 'read' ? page.choices : [], language);
  if (settings === undefined || language === undefined) return null;
  dressPage(document, language, settings.theme, `Hashiya · ${translator(panelMessages, language)('title')}`);

  const act = (work: () => Promise<unknown>): void => {
    setNotice(undefined);
    known.current = undefined;
    work()
      .then(look)
      .catch(() => setNotice('failed'));
  };
  const host = tab?.site?.host ?? '';
  const tabId = tab?.id ?? -1;

  const save = async (format: SheetFormat): Promise<void> => {
    const read = await callTab(tabId)('page.article', {});
    if (!read) throw new Error('no article');
    const { article, title } = read;
    saveSheet((await callBackground('sheet.write', { article, ...(title ? { title } : {}), format })).text, format);
  };

  const open = async (index: number): Promise<void> => {
    await callTab(tabId)('page.open', { index });
    const asked = await callTab(tabId)('page.card', { index });
    setCard(asked ? await callBackground('card', asked) : undefined);
  };

  return (
    <PanelView
      language={language}
      enabled={settings.enabled}
      page={page.state === 'read' ? { ...page, choices } : page}
      notice={notice}
      onRead={
        tab?.site
          ? () => {
              begun.current = Date.now();
              act(() => callBackground('reader.start', { tabId }));
            }
          : undefined
      }
      card={card}
      cardActions={{
        citation: settings.citation,
        onCite: async (work, style) => (await callBackground('cite', { work, style })).text,
      }}
      onOpen={(index) => act(() => open(index))}
      onKeep={(row) => act(() => keepChoice(host, row))}
      onUndo={(row) => act(() => undoChoice(tabId, host, row))}
      onSheet={(format) => act(() => save(format))}
      onDraft={() => act(() => openTab(fileUrl(draftPage)))}
      onSettings={() => act(openSettings)}
    />
  );
}
