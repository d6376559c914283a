import * as v from 'valibot';
import { isDateOrDateTime } from '../facts/time.ts';
import { PackError } from './errors.ts';
import { packLimits } from './limits.ts';
import { isLanguage, isLink, isPackName } from './syntax.ts';
import { dangerousCharacter } from './text-safety.ts';

/** Whole numbers stay below 2^48: far from where doubles lose them, and a pack cannot jump to the end of time by accident. */
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 48 - 1));
const text = v.pipe(
  v.string(),
  v.maxLength(packLimits.text),
  v.check((value) => dangerousCharacter(value) === undefined, 'hidden or control characters'),
);
const date = v.pipe(v.string(), v.check(isDateOrDateTime, 'no ISO date'));
const language = v.pipe(v.string(), v.check(isLanguage, 'no language code'));
const link = v.pipe(
  v.string(),
  v.check((value) => isLink(value, packLimits.link), 'no http or https link'),
);
const release = v.pipe(v.string(), v.regex(/^\d{1,9}(\.\d{1,9}){0,2}([-+][0-9A-Za-z.+-]{1,64})?$/, 'no version number'));

/** A file named by its content: SHA-256 in hexadecimal of the bytes as served, their number, and the number after inflating. */
export const fileEntries = {
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'no SHA-256')),
  packed: whole,
  raw: whole,
};

/** What `pack.json` says of a pack besides its index: also what a source folder says of itself. */
const metaEntries = {
  format: v.literal(1),
  id: v.pipe(v.string(), v.check(isPackName, 'no pack name')),
  /** The source's `sequence`: a whole number that only rises. */
  version: whole,
  /** The version as the author writes it (`1.2.0`). */
  release,
  /** Raised only with a recovery key; a higher epoch starts the count of versions anew. */
  epoch: whole,
  issued: date,
  expires: v.optional(date),
  /** Number of the key set that signs; 0 for an unsigned pack. */
  keyset: whole,
  /** Lowest version of the application that can read the pack. */
  minimumVersion: v.optional(release),
  title: v.pipe(v.record(language, text), v.minEntries(1)),
  description: v.optional(v.record(language, text)),
  languages: v.array(language),
  /** SPDX expression. */
  licence: v.pipe(text, v.minLength(1)),
  licenceLink: v.optional(link),
  attribution: v.optional(text),
  homepage: v.optional(link),
  /** Addresses of this very `pack.json` on other hosts, to be asked when the first does not answer. */
  mirrors: v.optional(v.pipe(v.array(link), v.maxLength(8))),
  counts: v.object({ entities: whole, properties: whole, statements: whole, series: whole, sources: whole }),
};

export const metaSchema = v.looseObject(metaEntries);
/** The payload of `pack.json`. Unknown members are ignored, known ones are strict. */
export const manifestSchema = v.looseObject({
  ...metaEntries,
  /** Sums over the chunks, without index and envelope. */
  sizes: v.object({ packed: whole, raw: whole, chunks: whole }),
  index: v.object(fileEntries),
});

export type PackMeta = Readonly<v.InferOutput<typeof metaSchema>>;
export type PackManifest = Readonly<v.InferOutput<typeof manifestSchema>>;
export type PackCounts = PackMeta['counts'];

/**
 * Checks a parsed payload. Raises `unknown-format`, `application-too-old` (when the application's version is given) or `bad-manifest`,
 * which names the first field at fault.
 */
export function readManifest(payload: unknown, application?: string): PackManifest {
  const format = typeof payload === 'object' && payload !== null && 'format' in payload ? payload.format : undefined;
  if (typeof format === 'number' && format !== 1) throw new PackError('unknown-format', { format });
  const result = v.safeParse(manifestSchema, payload, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new PackError('bad-manifest', { field: v.getDotPath(issue) ?? 'payload', reason: issue.message });
  }
  const { minimumVersion } = result.output;
  if (application !== undefined && minimumVersion !== undefined && compareReleases(application, minimumVersion) < 0) {
    throw new PackError('application-too-old', { minimum: minimumVersion, version: application });
  }
  return result.output;
}

/** Orders two release numbers by their dotted numbers (`1.10.0` after `1.9`); what follows `-` or `+` is not looked at. */
export function compareReleases(a: string, b: string): number {
  const numbers = (release: string) => (release.split(/[-+]/, 1)[0] as string).split('.').map(Number);
  const left = numbers(a);
  const right = numbers(b);
  for (let at = 0; at < 3; at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
