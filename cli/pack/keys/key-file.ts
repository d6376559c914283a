import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { fromBase64Url } from '../../../lib/packs/public-key.ts';
import { UsageError } from '../../usage-error.ts';

const keyText = v.pipe(
  v.string(),
  v.check((text) => fromBase64Url(text)?.length === 32),
);
const keyFileSchema = v.looseObject({
  format: v.literal('hashiya-key-1'),
  role: v.picklist(['online', 'recovery']),
  /** Ed25519, base64url: the public key, and the secret one (its seed). */
  public: keyText,
  secret: keyText,
  /** Online keys: the public key of the recovery key that was made along. */
  recovery: v.optional(keyText),
});

/** A publisher's key as it lies on disk. */
export type KeyFile = Readonly<v.InferOutput<typeof keyFileSchema>>;

/** A key that can sign. */
export interface SigningKey extends Pick<KeyFile, 'role' | 'public' | 'recovery'> {
  readonly secret: KeyObject;
}

/** Makes a fresh key pair. */
export function newKey(role: KeyFile['role'], recovery?: string): KeyFile {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { d } = privateKey.export({ format: 'jwk' });
  const { x } = publicKey.export({ format: 'jwk' });
  return {
    format: 'hashiya-key-1',
    role,
    public: x as string,
    secret: d as string,
    ...(recovery === undefined ? {} : { recovery }),
  };
}

/** Writes a key file that its owner alone can read. Raises `UsageError` when something is there already: a key is never written over. */
export async function writeKeyFile(path: string, key: KeyFile): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UsageError(`${path} exists already; a key is never written over. Name another file`);
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
  }
}

/** Reads a key file. Raises `UsageError` for anything else, and when the two halves do not belong together. */
export async function readKeyFile(path: string): Promise<SigningKey> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'ENOENT' ? `there is no key at ${path}; make one with \`hashiya pack keygen -o ${path}\`` : error.message,
    );
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is no key file of hashiya`);
  }
  const result = v.safeParse(keyFileSchema, parsed);
  if (!result.success) throw new UsageError(`${path} is no key file of hashiya`);
  const { role, recovery, public: x, secret: d } = result.output;
  const secret = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x, d }, format: 'jwk' });
  const { x: derived } = createPublicKey(createPrivateKey(secret.export({ format: 'pem', type: 'pkcs8' }))).export({ format: 'jwk' });
  if (derived !== x) throw new UsageError(`${path} is damaged: its two keys do not belong together`);
  return { role, public: x, secret, ...(recovery === undefined ? {} : { recovery }) };
}
