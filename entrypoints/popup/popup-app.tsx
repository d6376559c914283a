import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PacksPart, PopupProps } from '../../components/popup/popup-props.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { dressPage } from '../../components/style/dress-page.ts';
import { resolveLanguage } from '../../lib/i18n/language.ts';
import { CallError } from '../../lib/messages/call.ts';
import { interfaceLanguage } from '../../lib/platform/locale.ts';
import { callBackground, callTab } from '../../lib/platform/messaging.ts';
import { dropOrigins, requestOrigins } from '../../lib/platform/permissions.ts';
import { openSettings } from '../../lib/platform/runtime.ts';
import { isSiteOf } from '../../lib/settings/host.ts';
import { patternOfHost } from '../../lib/settings/match-pattern.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { hasPanel, openPanel } from '../../lib/platform/panel.ts';
import { keepChoice, undoChoice, useMeanings } from './choices.ts';
import { type FrontTab, frontTab, packsPart } from './popup-state.ts';

/** So long a page script may take until it is said that there is no article. */
const patienceMs = 2_500;

/** How often the popup looks again while it is open: reading a page takes well under a second. */
const lookAgainMs = 700;

const without = (sites: readonly string[], host: string): string[] => sites.filter((site) => !isSiteOf(site, host));

/** The popup with its wires: state from the background and the tab in front, actions back to them. */
export function PopupApp() {
  const [settings, setSettings] = useState<Settings>();
  const [tab, setTab] = useState<FrontTab | null>();
  const [packs, setPacks] = useState<PacksPart>({ state: 'ready' });
  const [notice, setNotice] = useState<PopupProps['notice']>();

  const begun = useRef(Date.now());

  const look = useCallback(async () => {
    const now = await callBackground('settings.get', {});
    setSettings(now);
    setTab(await frontTab(now, Date.now() - begun.current < patienceMs));
    setPacks(await packsPart());
  }, []);

  useEffect(() => {
    const safely = (): void => void look().catch(() => setNotice('failed'));
    safely();
    const timer = setInterval(safely, lookAgainMs);
    return () => clearInterval(timer);
  }, [look]);

  const language = settings && resolveLanguage(settings.language, [interfaceLanguage(), ...navigator.languages]);
  const page = tab === undefined ? ({ state: 'loading' } as const) : (tab?.page ?? ({ state: 'closed' } as const));
  const choices = useMeanings(page.state === 'read' ? page.choices : [], language);
  if (settings === undefined || language === undefined) return null;
  dressPage(document, language, settings.theme, 'Hashiya');

  const act = (work: () => Promise<unknown>): void => {
    setNotice(undefined);
    work()
      .then(look)
      .catch((error: unknown) => setNotice(error instanceof CallError && error.code === 'page-closed' ? 'closed' : 'failed'));
  };
  const change = (patch: Partial<Settings>): void => act(() => callBackground('settings.set', { patch }));
  const host = tab?.site?.host ?? '';
  const tabId = tab?.id ?? -1;

  const always = (on: boolean): void => {
    const origins = [patternOfHost(host)];
    const sitesOn = without(settings.sitesOn, host);
    if (!on) {
      act(async () => {
        await callBackground('settings.set', { patch: { sitesOn } });
        await dropOrigins(origins).catch(() => false);
      });
      return;
    }
    // The browser's question may close the popup, so the wish is sent before it is asked; the background acts on the grant.
    const isListed = tab?.site?.unasked !== undefined;
    const wish = isListed ? Promise.resolve() : callBackground('settings.set', { patch: { sitesOn: [...sitesOn, host] } });
    const asked = requestOrigins(origins);
    act(async () => {
      const granted = await asked;
      await wish;
      if (granted) await callBackground('access.sync', {});
      else {
        if (!isListed) await callBackground('settings.set', { patch: { sitesOn } });
        setNotice('denied');
      }
    });
  };

  return (
    <PopupView
      language={language}
      enabled={settings.enabled}
      kinds={settings.kinds}
      site={tab?.site}
      page={page.state === 'read' ? { ...page, choices } : page}
      packs={packs}
      notice={notice}
      onEnabled={(enabled) => change({ enabled })}
      onSite={(on) => change({ sitesOff: on ? without(settings.sitesOff, host) : [...settings.sitesOff, host] })}
      onAlways={always}
      onRead={() => {
        begun.current = Date.now();
        act(() => callBackground('reader.start', { tabId }));
      }}
      onKinds={(kinds) => change({ kinds })}
      onOpen={(index) =>
        act(async () => {
          await callTab(tabId)('page.open', { index });
          window.close();
        })
      }
      onKeep={(row) => act(() => keepChoice(host, row))}
      onUndo={(row) => act(() => undoChoice(tabId, host, row))}
      onPanel={
        hasPanel()
          ? () =>
              act(async () => {
                await openPanel(tab?.windowId ?? -2);
                window.close();
              })
          : undefined
      }
      onSettings={() =>
        act(async () => {
          await openSettings();
          window.close();
        })
      }
    />
  );
}
