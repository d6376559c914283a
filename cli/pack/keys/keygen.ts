import { UsageError } from '../../usage-error.ts';
import { newKey, writeKeyFile } from './key-file.ts';
import { fingerprint } from './show-key.ts';

/** `press.key` → `press.recovery.key`. */
function recoveryPath(path: string): string {
  return path.endsWith('.key') ? `${path.slice(0, -4)}.recovery.key` : `${path}.recovery`;
}

/** `hashiya pack keygen`: makes the online key and, beside it, the recovery key. Writes over nothing. */
export async function runKeygen(options: { out: string; recovery?: string }): Promise<void> {
  const path = options.recovery ?? recoveryPath(options.out);
  if (path === options.out) throw new UsageError('the online key and the recovery key need a file each');
  const recovery = newKey('recovery');
  const online = newKey('online', recovery.public);
  await writeKeyFile(path, recovery);
  await writeKeyFile(options.out, online);
  console.log(`online key    ${options.out}  signs every version; keep it secret, on the machine that publishes`);
  console.log(`recovery key  ${path}  replaces the online key when it is lost or stolen; keep it off line`);
  console.log(`public key    ${online.public}`);
  console.log(`fingerprint   ${fingerprint(online.public)}`);
}
