import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Attempt, OptionsProps, Problem } from '../../components/options/options-props.ts';
import { OptionsView } from '../../components/options/options-view.tsx';
import { dressPage } from '../../components/style/dress-page.ts';
import { resolveLanguage } from '../../lib/i18n/language.ts';
import { translator } from '../../lib/i18n/message.ts';
import { optionsMessages } from '../../lib/i18n/options/catalogue.ts';
import type { Calls } from '../../lib/messages/protocol.ts';
import { interfaceLanguage } from '../../lib/platform/locale.ts';
import { callBackground } from '../../lib/platform/messaging.ts';
import { hasOrigins, requestOrigins } from '../../lib/platform/permissions.ts';
import { sessionStore } from '../../lib/platform/storage.ts';
import { fileUrl, version } from '../../lib/platform/runtime.ts';
import { openTab } from '../../lib/platform/tabs.ts';
import { wantedOrigins } from '../../lib/settings/access-plan.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { openProgress } from '../../lib/sync/progress.ts';
import { bundledPacks } from '../../lib/sync/bundled-source.ts';
import { originOfLink } from '../../lib/sync/link.ts';
import { useMeanings } from '../popup/choices.ts';
import { importPackFile } from './import-pack-file.ts';

/** How often the page asks how packs and grants stand. */
const lookAgainMs = 800;

const idle: Attempt = { state: 'idle' };

/** An error of any kind as the page shows it. */
function problemOf(error: unknown): Problem {
  const { code, details } = (error ?? {}) as { code?: unknown; details?: Problem['details'] };
  if (typeof code !== 'string') return { code: 'internal', details: { message: String(error).slice(0, 200) } };
  return details === undefined ? { code } : { code, details };
}

/** Runs something and shows where it stands. */
function attempt(show: (attempt: Attempt) => void, work: () => Promise<unknown>): void {
  show({ state: 'working' });
  work().then(
    () => show({ state: 'done' }),
    (error: unknown) => show({ state: 'failed', problem: problemOf(error) }),
  );
}

const readLedger: OptionsProps['onLedger'] = (before) => callBackground('ledger.list', before === undefined ? {} : { before });

/** The ids with one of them a place further up or down. */
function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const at = ids.indexOf(id);
  const rest = ids.filter((one) => one !== id);
  rest.splice(Math.max(0, at + by), 0, id);
  return rest;
}

/** The settings page with its wires. */
export function OptionsApp() {
  const [settings, setSettings] = useState<Settings>();
  const [allowed, setAllowed] = useState(true);
  const [notice, setNotice] = useState<OptionsProps['notice']>();
  const [list, setList] = useState<Calls['packs.list']['result']>({
    packs: [],
    lost: [],
    progress: [],
    storageUsed: 0,
    forgetful: false,
    settling: false,
  });
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [subscribing, setSubscribing] = useState(idle);
  const [importing, setImporting] = useState(idle);
  const [updating, setUpdating] = useState(idle);

  const look = useCallback(async () => {
    const now = await callBackground('settings.get', {});
    setSettings(now);
    const origins = wantedOrigins(now);
    setAllowed(origins.length === 0 || (await hasOrigins(origins)));
    const present = await callBackground('packs.list', {});
    setList(present);
    const shipped = await bundledPacks(fileUrl);
    const known = new Set([...present.packs, ...present.lost].map(({ id }) => id));
    setMissing(shipped.map(({ id }) => id).filter((id) => !known.has(id)));
  }, []);
  useEffect(() => {
    const safely = (): void => void look().catch(() => setNotice('failedCall'));
    safely();
    const timer = setInterval(safely, lookAgainMs);
    return () => clearInterval(timer);
  }, [look]);

  const language = settings && resolveLanguage(settings.language, [interfaceLanguage(), ...navigator.languages]);
  const choices = useMeanings(settings?.choices.toReversed().map((choice) => ({ ...choice, kept: true })) ?? [], language);
  if (settings === undefined || language === undefined) return null;
  dressPage(document, language, settings.theme, `Hashiya · ${translator(optionsMessages, language)('title')}`);

  const act = (work: () => Promise<unknown>): void => {
    setNotice(undefined);
    work()
      .then(look)
      .catch(() => setNotice('failedCall'));
  };
  const change = (patch: Partial<Settings>): void => {
    // Shown at once; the answer of the background then counts.
    setSettings({ ...settings, ...patch });
    act(() => callBackground('settings.set', { patch }));
  };

  const choose = (reach: Settings['reach']): void => {
    const origins = wantedOrigins({ ...settings, reach });
    // The browser only takes the question straight from the click.
    const asked = origins.length === 0 ? Promise.resolve(true) : requestOrigins(origins);
    act(async () => {
      if (!(await asked.catch(() => false))) {
        setNotice('denied');
        return;
      }
      await callBackground('settings.set', { patch: { reach } });
      await callBackground('access.sync', {});
    });
  };

  const subscribe = (link: string): void => {
    let asked: Promise<unknown>;
    try {
      asked = requestOrigins([originOfLink(link)]).catch(() => false);
    } catch (error) {
      setSubscribing({ state: 'failed', problem: problemOf(error) });
      return;
    }
    attempt(setSubscribing, async () => {
      // Packs also come without the grant when their host allows other origins; it keeps the browser from adding an id of its own to the request.
      await asked;
      await callBackground('packs.subscribe', { url: link });
      await look();
    });
  };

  return (
    <OptionsView
      language={language}
      settings={settings}
      version={version()}
      allowed={allowed}
      notice={notice}
      choices={choices}
      packs={list.packs}
      forgetful={list.forgetful}
      lost={list.lost}
      missing={missing}
      progress={list.progress}
      storageUsed={list.storageUsed}
      subscribing={subscribing}
      importing={importing}
      updating={updating}
      onChange={change}
      onReach={choose}
      onPackEnabled={(id, enabled) => act(() => callBackground('packs.enable', { id, enabled }))}
      onPackRemove={(id) => act(() => callBackground('packs.remove', { id }))}
      onPackUpdate={(id) =>
        attempt(setUpdating, async () => {
          await callBackground('packs.update', id === undefined ? {} : { id });
          await look();
        })
      }
      onPackCancel={(id) => act(() => callBackground('packs.cancel', { id }))}
      onPackUndo={(id) => act(() => callBackground('packs.undo', { id }))}
      onPackAgree={(id) => attempt(setUpdating, () => callBackground('packs.agree', { id }).then(look))}
      onPackMove={(id, by) =>
        act(() =>
          callBackground('packs.move', {
            ids: moved(
              list.packs.map((pack) => pack.id),
              id,
              by,
            ),
          }),
        )
      }
      onForget={() => act(() => callBackground('memory.clear', {}))}
      onPackChanges={(id, held) => callBackground('packs.changes', { id, held })}
      onLedger={readLedger}
      onSubscribe={subscribe}
      onImport={(files) =>
        attempt(setImporting, async () => {
          const progress = openProgress(sessionStore);
          await importPackFile(files.length === 1 && files[0] ? files[0] : files, progress.report);
          await look();
        })
      }
      onWelcome={() => void openTab(fileUrl('/welcome.html'))}
    />
  );
}
