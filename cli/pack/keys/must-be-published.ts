import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PackError } from '../../../lib/packs/errors.ts';
import { descriptorPath } from '../../../lib/packs/read-source.ts';
import { UsageError } from '../../usage-error.ts';

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;

/** Only what is built can be signed and verified. Raises `UsageError` for a pack source, `not-a-pack` for anything else without `pack.json`. */
export async function mustBePublished(folder: string): Promise<void> {
  if (await isFile(join(folder, 'pack.json'))) return;
  if (await isFile(join(folder, descriptorPath)))
    throw new UsageError(`${folder} is a pack source; build it first: \`hashiya pack build ${folder} -o FOLDER\`, and name that folder`);
  throw new PackError('not-a-pack', { path: folder });
}
