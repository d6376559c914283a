import { strToU8 } from 'fflate';
import * as v from 'valibot';
import { isDateOrDateTime } from '../facts/time.ts';
import { PackError } from './errors.ts';
import { fromBase64Url, isWeakKey } from './public-key.ts';
import type { PackPorts } from './ports.ts';
import { type Envelope, type EnvelopeSignature, openSigned, parseJson, verifyEnvelope, writeSigned } from './signed-envelope.ts';
import { isPackName } from './syntax.ts';

const family = 'application/vnd.hashiya.keys.v';

/** Media type of a key set's payload. */
export const keySetType = `${family}1+json`;

/** Most bytes of a key set's file. */
export const keySetLimit = 16 * 1024;

/** How many rotations in a row a reader follows. */
export const mostRotations = 64;

const whole = v.pipe(v.number(), v.integer(), v.maxValue(2 ** 48 - 1));
const key = v.pipe(
  v.string(),
  v.check((text) => {
    const bytes = fromBase64Url(text);
    return bytes !== undefined && !isWeakKey(bytes);
  }, 'no safe Ed25519 key'),
);

const keySetSchema = v.looseObject({
  format: v.literal(1),
  pack: v.pipe(v.string(), v.check(isPackName, 'no pack name')),
  /** Number of this set: the first is 1. */
  keyset: v.pipe(whole, v.minValue(1)),
  /** Which count of versions the set may sign for: a manifest's `epoch` must be this one. */
  epoch: v.pipe(whole, v.minValue(0)),
  issued: v.pipe(v.string(), v.check(isDateOrDateTime, 'no ISO date')),
  /** Keys that sign versions, base64url. */
  online: v.pipe(v.array(key), v.minLength(1), v.maxLength(8)),
  /** Keys that are kept off line: they sign nothing but key sets. */
  recovery: v.pipe(v.array(key), v.maxLength(8)),
});

/** The keys of a pack's publisher at one time: `keys/<n>.json`. */
export interface KeySet {
  readonly format: 1;
  readonly pack: string;
  readonly keyset: number;
  readonly epoch: number;
  readonly issued: string;
  readonly online: readonly string[];
  readonly recovery: readonly string[];
}

/** A key set with the envelope that carries it. Nothing of it is trusted yet. */
export interface OpenedKeySet {
  readonly set: KeySet;
  readonly envelope: Envelope;
}

/** Path of key set `n`, relative to `pack.json`. */
export function keySetPath(n: number): string {
  return `keys/${n}.json`;
}

/** The payload's bytes: the members in their fixed order. */
export function keySetPayload({ format, pack, keyset, epoch, issued, online, recovery }: KeySet): Uint8Array {
  return strToU8(JSON.stringify({ format, pack, keyset, epoch, issued, online, recovery }));
}

/** The text of `keys/<n>.json`. */
export function writeKeySet(payload: Uint8Array, signatures: readonly EnvelopeSignature[]): Uint8Array {
  return writeSigned(keySetType, payload, signatures);
}

/** Opens key set `n` of a pack. Raises `too-big`, `bad-envelope`, `unknown-format`, `bad-keys`. */
export function openKeySet(bytes: Uint8Array, expected: { readonly pack: string; readonly n: number }, ports: PackPorts): OpenedKeySet {
  const { pack, n } = expected;
  const envelope = openSigned(bytes, ports, { what: keySetPath(n), limit: keySetLimit, family });
  const parsed = v.safeParse(keySetSchema, parseJson(envelope.payload, ports), { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new PackError('bad-keys', { n, reason: `${v.getDotPath(issue) ?? 'payload'}: ${issue.message}` });
  }
  const set = parsed.output;
  if (set.pack !== pack) throw new PackError('bad-keys', { n, reason: `it is for the pack ${set.pack}` });
  if (set.keyset !== n) throw new PackError('bad-keys', { n, reason: `it calls itself number ${set.keyset}` });
  return { set, envelope };
}

/** True when one of these keys (base64url) signed the set. */
export async function isSignedBy({ envelope }: OpenedKeySet, keys: readonly string[], ports: PackPorts): Promise<boolean> {
  const raw = keys.flatMap((one) => fromBase64Url(one) ?? []);
  return (await verifyEnvelope(envelope, raw, ports)) !== undefined;
}

/**
 * Checks that `next` follows `before`, by the rules of root rotation of The Update Framework (TUF 1.0, 5.3): the next number, signed by the
 * set before and by itself. What an online key may not do alone, in case it was stolen: drop an online key, change the recovery keys, or
 * start a new epoch. Raises `bad-keys`.
 */
export async function checkSuccessor(before: KeySet, next: OpenedKeySet, ports: PackPorts): Promise<void> {
  const { set } = next;
  const fail = (reason: string): never => {
    throw new PackError('bad-keys', { n: set.keyset, reason });
  };
  if (set.keyset !== before.keyset + 1) fail(`it does not follow number ${before.keyset}`);
  if (set.epoch < before.epoch) fail('its epoch is lower than before');
  if (!(await isSignedBy(next, [...set.online, ...set.recovery], ports))) fail('none of its own keys signed it');
  if (await isSignedBy(next, before.recovery, ports)) return;
  if (!(await isSignedBy(next, before.online, ports))) fail('no key of the set before signed it');
  if (before.online.some((one) => !set.online.includes(one))) fail('only a recovery key may drop a key');
  if (!sameKeys(before.recovery, set.recovery)) fail('only a recovery key may change the recovery keys');
  if (set.epoch !== before.epoch) fail('only a recovery key may start a new epoch');
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
