import { storedLimits } from '../packs/limits.ts';
import { type PackManifest, readManifest } from '../packs/manifest.ts';
import { type PackIndex, readIndex } from '../packs/pack-index.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackStore } from './pack-store.ts';
import { SyncError } from './sync-error.ts';

/** Manifest and index of a stored version. */
export interface VersionIndex {
  readonly manifest: PackManifest;
  readonly index: PackIndex;
}

/** Opens a version that lies in the store. @throws SyncError `storage`; PackError for one that does not verify any more */
export async function openVersion(
  id: string,
  payloadHash: string,
  store: Pick<PackStore, 'version'>,
  ports: PackPorts,
): Promise<VersionIndex> {
  const version = await store.version(id, payloadHash);
  if (version === undefined) throw new SyncError('storage', { pack: id, name: 'MissingVersion' });
  const manifest = readManifest(JSON.parse(ports.decodeUtf8(version.payload)));
  return { manifest, index: await readIndex(version.index, manifest, ports, storedLimits) };
}
