import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  checkSuccessor,
  isSignedBy,
  type KeySet,
  keySetPath,
  keySetPayload,
  keySetType,
  openKeySet,
  type OpenedKeySet,
  writeKeySet,
} from '../../../lib/packs/key-set.ts';
import { PackError } from '../../../lib/packs/errors.ts';
import { nodePorts } from '../node-ports.ts';
import { writeWhole } from '../write-whole.ts';
import type { SigningKey } from './key-file.ts';
import { signPayload } from './signature.ts';

/** Reads the key sets in a published folder and checks that each follows the one before. Raises `bad-keys` and what `openKeySet` raises. */
export async function readKeySets(folder: string, pack: string): Promise<OpenedKeySet[]> {
  const names = await readdir(join(folder, 'keys')).catch(() => []);
  const numbers = names.flatMap((name) => (/^[1-9]\d{0,8}\.json$/.test(name) ? [Number.parseInt(name, 10)] : [])).sort((a, b) => a - b);
  const sets: OpenedKeySet[] = [];
  for (const n of numbers) {
    const opened = openKeySet(new Uint8Array(await readFile(join(folder, keySetPath(n)))), { pack, n }, nodePorts);
    const before = sets.at(-1);
    if (before === undefined) {
      if (n !== 1) throw new PackError('missing-file', { path: keySetPath(1) });
      if (!(await isSignedBy(opened, opened.set.online, nodePorts)))
        throw new PackError('bad-keys', { n, reason: 'no key of its own signed it' });
    } else await checkSuccessor(before.set, opened, nodePorts);
    sets.push(opened);
  }
  return sets;
}

/** Writes a key set into a published folder, signed by these keys. */
export async function addKeySet(folder: string, set: KeySet, keys: readonly SigningKey[]): Promise<void> {
  const payload = keySetPayload(set);
  const path = join(folder, keySetPath(set.keyset));
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, writeKeySet(payload, signPayload(keySetType, payload, keys)));
}
