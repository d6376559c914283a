import { localStore } from '../../lib/platform/storage.ts';
import { localId } from '../../lib/facts/id.ts';
import { openLookedUp } from '../../lib/settings/looked-up.ts';
import { currentSettings } from './settings.ts';

/** The entities whose cards the reader opened, while he wants them remembered. */
export const lookedUp = openLookedUp(localStore);

/** The ids of those as a pack writes them, for its list of changes; undefined when nothing is to be remembered. */
export async function lookedUpIn(pack: string): Promise<ReadonlySet<string> | undefined> {
  if (!(await currentSettings()).remember) return undefined;
  return new Set((await lookedUp.ids()).map((id) => localId(pack, id)));
}
