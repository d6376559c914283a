import { stat } from 'node:fs/promises';
import { PackError } from '../../../lib/packs/errors.ts';
import { loadPublished } from '../../../lib/packs/loaded-pack.ts';
import { fromBase64Url, isWeakKey, toBase64Url } from '../../../lib/packs/public-key.ts';
import { openFolder, openSingleFile, type PublishedPack } from '../../../lib/packs/read-published.ts';
import { verifyEnvelope } from '../../../lib/packs/signed-envelope.ts';
import { UsageError } from '../../usage-error.ts';
import { publishedFolder, slicedFile } from '../node-files.ts';
import { nodePorts } from '../node-ports.ts';
import { readKeySets } from './key-sets.ts';
import { mustBePublished } from './must-be-published.ts';
import { fingerprint } from './show-key.ts';

function rawKey(text: string): Uint8Array {
  const key = fromBase64Url(text.replace(/^.*#?ed25519=/, ''));
  if (key === undefined || key.length !== 32) throw new UsageError(`${text} is no public key (43 letters of base64url)`);
  if (isWeakKey(key)) throw new UsageError(`${text} is a key of small order: it would accept anybody's signature`);
  return key;
}

/** The key that signed: the given one, one of the newest key set, or the one that the signature names. Raises `bad-signature`. */
async function signer(pack: PublishedPack, folder: string | undefined, given: string | undefined): Promise<string> {
  const set = folder === undefined ? undefined : (await readKeySets(folder, pack.manifest.id)).at(-1)?.set;
  const named = pack.envelope.signatures.flatMap(({ keyid }) => keyid ?? []);
  const wanted = given === undefined ? (set?.online ?? named) : [given];
  const key = await verifyEnvelope(pack.envelope, wanted.map(rawKey), nodePorts);
  if (key === undefined) throw new PackError('bad-signature');
  if (set !== undefined && pack.manifest.keyset !== set.keyset)
    throw new UsageError(`pack.json is signed for key set ${pack.manifest.keyset}, and the newest is ${set.keyset}; sign it again`);
  return toBase64Url(key);
}

async function verified(pack: PublishedPack, folder: string | undefined, given: string | undefined): Promise<string> {
  if (pack.envelope.signatures.length === 0) throw new UsageError('the pack is not signed; sign it with `hashiya pack sign`');
  const key = await signer(pack, folder, given);
  await loadPublished(pack, nodePorts);
  return key;
}

/** `hashiya pack verify`: signature, key sets, every hash and every record of a published pack. Raises `PackError`, `UsageError`. */
export async function runVerify(path: string, options: { key?: string }): Promise<void> {
  const isFile = (await stat(path).catch(() => undefined))?.isFile() ?? false;
  if (!isFile) {
    await mustBePublished(path);
    const pack = await openFolder(publishedFolder(path), nodePorts);
    return report(path, pack, await verified(pack, path, options.key));
  }
  const file = await slicedFile(path);
  try {
    const pack = await openSingleFile(file, nodePorts);
    report(path, pack, await verified(pack, undefined, options.key));
  } finally {
    await file.close();
  }
}

function report(path: string, { manifest }: PublishedPack, key: string): void {
  console.log(`${path}: ${manifest.id} version ${manifest.version} is whole and signed by ${key}`);
  console.log(`fingerprint: ${fingerprint(key)}`);
}
