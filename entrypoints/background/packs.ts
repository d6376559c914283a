import type { BackgroundCalls } from '../../lib/messages/protocol.ts';
import { clearAlarm, setAlarm } from '../../lib/platform/alarms.ts';
import { fileUrl, version } from '../../lib/platform/runtime.ts';
import { localStore, sessionStore } from '../../lib/platform/storage.ts';
import { raisedLimits } from '../../lib/packs/limits.ts';
import { serial } from '../../lib/settings/serial.ts';
import { DexieFactStore } from '../../lib/store/fact-store.ts';
import { installedPacks, lostPacks } from '../../lib/store/installed.ts';
import { lookedUpIn } from './memory.ts';
import { openLivePacks } from '../../lib/store/live-packs.ts';
import { openStores } from '../../lib/store/open-stores.ts';
import { openSegments } from '../../lib/store/segments.ts';
import { bundledPacks } from '../../lib/sync/bundled-source.ts';
import { changesOf } from '../../lib/sync/pack-changes.ts';
import { createKeeper } from '../../lib/sync/keeper.ts';
import { webPackPorts } from '../../lib/sync/pack-ports.ts';
import { openProgress } from '../../lib/sync/progress.ts';
import { segmentEngine } from '../../lib/sync/segment-engine.ts';
import { openTrust } from '../../lib/sync/trust.ts';
import { webLock, webLockNow } from '../../lib/sync/web-lock.ts';
import { refreshPages } from './broadcast.ts';
import { currentSettings } from './settings.ts';

const alarm = 'packs';
const soonMs = 60_000;
/** Requests of the ledger that a page gets at once. */
const listedRequests = 200;

const { store, requests, forgetful } = openStores({ keyValues: localStore, lock: webLock });
const trust = openTrust(localStore, webLock);
const progress = openProgress(sessionStore);
/** Packs that were looked at in this life of the background. */
const examined = new Set<string>();

/** A pack that fails to answer is looked at once: a passing error of the disk is none of the data. */
function onDamage(pack: string, error: unknown): void {
  console.error('pack', pack, error);
  if (examined.has(pack)) return;
  examined.add(pack);
  keeper.examine(pack).catch((failure: unknown) => {
    // Busy with an import, for example: the next time that it fails to answer, it is looked at.
    examined.delete(pack);
    console.error(failure);
  });
}

export const segments = openSegments(store, webPackPorts, onDamage);
export const facts = DexieFactStore.open(store, webPackPorts, onDamage);
const live = openLivePacks(store, webPackPorts, onDamage);

const keeper = createKeeper({
  store,
  trust,
  packs: webPackPorts,
  segments: segmentEngine,
  lockNow: webLockNow,
  now: Date.now,
  application: version(),
  limits: async () => raisedLimits((await currentSettings()).packLimit),
  progress,
  fileUrl,
  bundled: () => bundledPacks(fileUrl),
  ledger: requests,
  online: () => navigator.onLine,
  random: Math.random,
  changed: refreshPages,
});

const caring = serial();
let cared = false;
let carers = 0;

/** Sets the alarm for the next check of subscriptions, or none. */
export async function planChecks(): Promise<void> {
  const due = (await currentSettings()).autoUpdate ? await keeper.nextDue() : null;
  if (due === null) await clearAlarm(alarm);
  else await setAlarm(alarm, Math.max(due, Date.now() + soonMs));
}

/**
 * Brings packs in order: removals ended, shipped ones in place, lost ones refilled. Once in a life of the background, because it may have died in the
 * middle of an import or woken over an emptied database; `thorough` after an installation or update.
 */
export function careForPacks(thorough = false): Promise<void> {
  carers++;
  return caring(async () => {
    if (cared && !thorough) return;
    cared = true;
    await keeper.finishRemovals();
    await keeper.ensureBundled(thorough);
    await keeper.refillLost();
    await settle();
  })
    .catch((error: unknown) => {
      console.error(error);
      // A store that did not answer may answer later: whoever asks next has it looked after again.
      cared = false;
    })
    .finally(() => {
      carers--;
    });
}

/** When an alarm rings: checks the subscriptions that are due. */
export async function checkDue(name: string): Promise<void> {
  if (name !== alarm) return;
  if ((await currentSettings()).autoUpdate) await keeper.updateAll(true);
  await settle();
}

/** After packs changed: the next check is planned, and chunks of versions that are gone are deleted. */
async function settle(): Promise<void> {
  await planChecks();
  await keeper.tidy();
}

/** Answers of the settings page's calls on packs. */
export const packHandlers = {
  'packs.list': async () => {
    void careForPacks();
    const [packs, records, running, storageUsed] = await Promise.all([live.all(), trust.all(), progress.list(), store.used()]);
    const lost = lostPacks(await store.packs(), records);
    return {
      packs: await installedPacks(packs, records, webPackPorts),
      lost,
      progress: running,
      storageUsed,
      forgetful: await forgetful(),
      settling: carers > 0,
    };
  },
  'packs.enable': async ({ id, enabled }: BackgroundCalls['packs.enable']['params']) => {
    await keeper.setEnabled(id, enabled);
    return null;
  },
  'packs.remove': async ({ id }: BackgroundCalls['packs.remove']['params']) => {
    await keeper.remove(id);
    await settle();
    return null;
  },
  'packs.subscribe': async ({ url }: BackgroundCalls['packs.subscribe']['params']) => {
    const { id } = await keeper.subscribe(url);
    await settle();
    return { id };
  },
  'packs.update': async ({ id }: BackgroundCalls['packs.update']['params']) => {
    if (id === undefined) await keeper.updateAll(false);
    else await keeper.update(id);
    await settle();
    return null;
  },
  'packs.cancel': ({ id }: BackgroundCalls['packs.cancel']['params']) => {
    keeper.cancel(id);
    return null;
  },
  'packs.undo': async ({ id }: BackgroundCalls['packs.undo']['params']) => {
    await keeper.undo(id);
    return null;
  },
  'packs.agree': async ({ id }: BackgroundCalls['packs.agree']['params']) => {
    await keeper.agree(id);
    await settle();
    return null;
  },
  'packs.move': async ({ ids }: BackgroundCalls['packs.move']['params']) => {
    await store.move(ids);
    refreshPages();
    return null;
  },
  'packs.changes': async ({ id, held }: BackgroundCalls['packs.changes']['params']) =>
    changesOf(id, held, { store, trust, packs: webPackPorts }, await lookedUpIn(id)),
  'ledger.list': async ({ before }: BackgroundCalls['ledger.list']['params']) => ({
    entries: await requests.list(listedRequests, before),
    totals: await requests.totals(),
  }),
  'packs.changed': async () => {
    refreshPages();
    await settle();
    return null;
  },
};
