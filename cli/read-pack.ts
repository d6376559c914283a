import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PackError } from '../lib/packs/errors.ts';
import type { PackInfo } from '../lib/facts/fact-store.ts';
import { type LoadedPack, loadPublished, loadSource } from '../lib/packs/loaded-pack.ts';
import { packLimits } from '../lib/packs/limits.ts';
import { openFolder, openSingleFile } from '../lib/packs/read-published.ts';
import { descriptorPath, readSource } from '../lib/packs/read-source.ts';
import { publishedFolder, slicedFile, sourceFolder } from './pack/node-files.ts';
import { nodePorts } from './pack/node-ports.ts';

/** The three forms in which a pack lies on a disk. */
export type PackForm = 'source' | 'published' | 'single-file';

/** Tells which form a path is. Raises `not-a-pack` when it is none, also when there is nothing at the path. */
export async function packForm(path: string): Promise<PackForm> {
  const kind = async (file: string) => (await stat(file).catch(() => undefined))?.isFile() ?? false;
  if (await kind(path)) return 'single-file';
  if (await kind(join(path, descriptorPath))) return 'source';
  if (await kind(join(path, 'pack.json'))) return 'published';
  throw new PackError('not-a-pack', { path });
}

/**
 * Loads a pack from a source folder, a published folder or a `.hashiya` file, whole and checked. Signatures are not looked at: what lies
 * on the user's own disk is a pack from a file. Raises `PackError`.
 */
export async function loadPack(path: string, origin: PackInfo['origin'] = 'file'): Promise<LoadedPack> {
  const form = await packForm(path);
  if (form === 'source') return loadSource(await readSource(sourceFolder(path), nodePorts), origin);
  if (form === 'published') return loadPublished(await openFolder(publishedFolder(path), nodePorts), nodePorts, packLimits, origin);
  const file = await slicedFile(path);
  try {
    return await loadPublished(await openSingleFile(file, nodePorts), nodePorts, packLimits, origin);
  } finally {
    await file.close();
  }
}
