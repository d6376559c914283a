import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnvelope } from '../../../lib/packs/envelope.ts';
import type { KeySet } from '../../../lib/packs/key-set.ts';
import { UsageError } from '../../usage-error.ts';
import { nodePorts } from '../node-ports.ts';
import { writeWhole } from '../write-whole.ts';
import { newKey, readKeyFile, type SigningKey, writeKeyFile } from './key-file.ts';
import { addKeySet, readKeySets } from './key-sets.ts';
import { signedEnvelope } from './sign.ts';
import { mustBePublished } from './must-be-published.ts';
import { fingerprint } from './show-key.ts';

/** What a rotation is asked for. */
export interface RotateOptions {
  /** The key that vouches for the change: a recovery key, or (adding a key only) an online one. */
  readonly key: string;
  /** File for the new online key. */
  readonly out: string;
  /** The online keys of before stay valid. */
  readonly keep?: boolean;
  /** File of a new recovery key, which takes the place of the old ones. */
  readonly recovery?: string;
  /** The count of versions starts anew. */
  readonly epoch?: boolean;
}

function allowed(set: KeySet, key: SigningKey, options: RotateOptions): void {
  if (set.recovery.includes(key.public)) return;
  if (!set.online.includes(key.public)) throw new UsageError(`${options.key} is no key of key set ${set.keyset}`);
  if (!options.keep || options.epoch || options.recovery)
    throw new UsageError(
      'an online key can only add a key (--keep); to drop keys, change the recovery key or start a new epoch, use --key with the recovery key',
    );
}

/** `hashiya pack rotate`: makes a new online key, writes the next key set, and signs the pack with the new key. */
export async function runRotate(folder: string, options: RotateOptions): Promise<void> {
  const key = await readKeyFile(options.key);
  await mustBePublished(folder);
  const envelope = join(folder, 'pack.json');
  const bytes = new Uint8Array(await readFile(envelope));
  const { manifest } = await readEnvelope(bytes, nodePorts);
  const before = (await readKeySets(folder, manifest.id)).at(-1)?.set;
  if (before === undefined) throw new UsageError(`${folder} has no key set yet; sign it first with \`hashiya pack sign\``);
  allowed(before, key, options);
  const recoveryKey = options.recovery === undefined ? undefined : newKey('recovery');
  const recovery = recoveryKey === undefined ? before.recovery : [recoveryKey.public];
  const next = newKey('online', recovery[0]);
  if (recoveryKey !== undefined && options.recovery !== undefined) await writeKeyFile(options.recovery, recoveryKey);
  await writeKeyFile(options.out, next);
  const signing = await readKeyFile(options.out);
  const set: KeySet = {
    ...before,
    keyset: before.keyset + 1,
    epoch: before.epoch + (options.epoch ? 1 : 0),
    issued: manifest.issued,
    online: options.keep ? [...before.online, next.public] : [next.public],
    recovery,
  };
  // The pack first would name a key set that nobody finds.
  await addKeySet(folder, set, [key, signing]);
  await writeWhole(envelope, signedEnvelope(bytes, set, signing));
  console.log(`key set ${set.keyset}: signs with ${next.public}`);
  console.log(`fingerprint: ${fingerprint(next.public)}`);
}
