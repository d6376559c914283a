import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import type { BuiltPack } from '../../../lib/packs/build.ts';
import { openEnvelope, payloadType, readEnvelope, writeEnvelope } from '../../../lib/packs/envelope.ts';
import type { KeySet } from '../../../lib/packs/key-set.ts';
import { UsageError } from '../../usage-error.ts';
import { nodePorts } from '../node-ports.ts';
import { writeWhole } from '../write-whole.ts';
import { readKeyFile, type SigningKey } from './key-file.ts';
import { addKeySet, readKeySets } from './key-sets.ts';
import { mustBePublished } from './must-be-published.ts';
import { fingerprint, subscriptionLink } from './show-key.ts';
import { signPayload } from './signature.ts';

/** `pack.json` with the number and epoch of the key set that signs it, signed. The rest of the payload stays byte for byte. */
export function signedEnvelope(bytes: Uint8Array, set: Pick<KeySet, 'keyset' | 'epoch'>, key: SigningKey): Uint8Array {
  const { payload } = openEnvelope(bytes, nodePorts);
  const manifest = JSON.parse(nodePorts.decodeUtf8(payload)) as Record<string, unknown>;
  const changed = strToU8(JSON.stringify({ ...manifest, keyset: set.keyset, epoch: set.epoch }));
  return writeEnvelope(changed, signPayload(payloadType, changed, [key]));
}

/** The key set that this key signs for: the newest of the folder, which must name it, or a first one that is written now. */
async function setOf(folder: string, pack: string, issued: string, key: SigningKey, path: string): Promise<KeySet> {
  const newest = (await readKeySets(folder, pack)).at(-1)?.set;
  if (newest !== undefined) {
    if (!newest.online.includes(key.public))
      throw new UsageError(
        `${path} is not among the keys of key set ${newest.keyset}; sign with one of them, or \`hashiya pack rotate\` first`,
      );
    return newest;
  }
  const recovery = key.recovery === undefined ? [] : [key.recovery];
  const first: KeySet = { format: 1, pack, keyset: 1, epoch: 0, issued, online: [key.public], recovery };
  await addKeySet(folder, first, [key]);
  return first;
}

async function onlineKey(path: string): Promise<SigningKey> {
  const key = await readKeyFile(path);
  if (key.role !== 'online') throw new UsageError(`${path} is a recovery key: it signs key sets alone (see \`hashiya pack rotate\`)`);
  return key;
}

/**
 * A built pack with its envelope signed. For a folder that is published already, by the newest of its key sets; for a single file, which
 * brings no key sets along, by the number and epoch that its source names.
 */
export async function signBuilt(built: BuiltPack, folder: string | undefined, keyPath: string): Promise<BuiltPack> {
  const key = await onlineKey(keyPath);
  const { id, issued, keyset, epoch } = built.manifest;
  const set = folder === undefined ? { keyset: Math.max(1, keyset), epoch } : await setOf(folder, id, issued, key, keyPath);
  const [envelope, ...rest] = built.files;
  if (envelope === undefined) return built;
  return { ...built, files: [{ path: envelope.path, bytes: signedEnvelope(envelope.bytes, set, key) }, ...rest] };
}

/** Signs a published folder in place. Raises `UsageError`, `PackError`. */
async function signFolder(folder: string, keyPath: string): Promise<SigningKey> {
  const key = await onlineKey(keyPath);
  await mustBePublished(folder);
  const envelope = join(folder, 'pack.json');
  const bytes = new Uint8Array(await readFile(envelope));
  const { manifest } = await readEnvelope(bytes, nodePorts);
  const set = await setOf(folder, manifest.id, manifest.issued, key, keyPath);
  await writeWhole(envelope, signedEnvelope(bytes, set, key));
  return key;
}

/** `hashiya pack sign`. */
export async function runSign(folder: string, options: { key: string }): Promise<void> {
  const key = await signFolder(folder, options.key);
  console.log(`signed ${folder} with ${key.public}`);
  console.log(`fingerprint: ${fingerprint(key.public)}`);
  console.log(`subscription link: ${subscriptionLink(key.public)}`);
}
