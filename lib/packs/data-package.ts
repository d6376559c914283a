import * as v from 'valibot';
import { isDateOrDateTime } from '../facts/time.ts';
import type { PackCounts, PackMeta } from './manifest.ts';
import { packLimits } from './limits.ts';
import { isLanguage, isLink, isPackName } from './syntax.ts';

const date = v.pipe(v.string(), v.check(isDateOrDateTime, 'bad-date'));
const language = v.pipe(v.string(), v.check(isLanguage, 'bad-language'));
const release = v.pipe(v.string(), v.regex(/^\d{1,9}(\.\d{1,9}){0,2}([-+][0-9A-Za-z.+-]{1,64})?$/, 'bad-version'));
const whole = v.pipe(v.number(), v.integer('bad-whole'), v.minValue(0, 'bad-whole'), v.maxValue(2 ** 48 - 1, 'bad-whole'));
const link = v.pipe(
  v.string(),
  v.check((value) => isLink(value, packLimits.link), 'bad-link'),
);
const text = v.pipe(v.string(), v.nonEmpty('empty-text'));

/** What Hashiya adds to a data package, under `hashiya`. */
const extensionSchema = v.looseObject({
  format: v.literal(1, 'wrong-format'),
  /** A whole number that rises with every published version. */
  sequence: whole,
  /** The languages that labels are in. */
  languages: v.pipe(v.array(language), v.minLength(1, 'missing-field')),
  expires: v.optional(date),
  minimumVersion: v.optional(release),
  /** The pack's title and description by language; without them `title` and `description` serve. */
  title: v.optional(v.record(language, text)),
  description: v.optional(v.record(language, text)),
  /** How to credit the data, where its licence asks for it; without it the `attribution` or `title` of each of `sources` serves. */
  attribution: v.optional(text),
  /** Addresses of the published `pack.json` on other hosts. */
  mirrors: v.optional(v.pipe(v.array(link), v.maxLength(8, 'too-many-mirrors'))),
  epoch: v.optional(whole),
  keyset: v.optional(whole),
});

/** `datapackage.json`: a Frictionless Data Package v2 with the `hashiya` object. Unknown fields are kept. */
export const dataPackageSchema = v.looseObject({
  $schema: v.optional(v.string()),
  name: v.pipe(v.string(), v.check(isPackName, 'bad-name')),
  title: text,
  description: v.optional(v.string()),
  version: release,
  created: date,
  homepage: v.optional(link),
  licenses: v.pipe(
    v.array(v.looseObject({ name: v.optional(text), path: v.optional(link), title: v.optional(v.string()) })),
    v.minLength(1, 'no-licence'),
    v.check((licences) => licences.every((licence) => licence.name !== undefined || licence.path !== undefined), 'no-licence'),
  ),
  sources: v.optional(
    v.array(v.looseObject({ title: v.optional(v.string()), path: v.optional(v.string()), attribution: v.optional(v.string()) })),
  ),
  contributors: v.optional(v.array(v.looseObject({ title: v.optional(v.string()) }))),
  resources: v.optional(
    v.array(v.looseObject({ name: text, path: v.optional(v.union([text, v.array(text)])), format: v.optional(v.string()) })),
  ),
  hashiya: extensionSchema,
});

export type DataPackage = Readonly<v.InferOutput<typeof dataPackageSchema>>;

/** What a pack says of itself, from its `datapackage.json` and the numbers of its records. */
export function packMeta(descriptor: DataPackage, counts: PackCounts): PackMeta {
  const { hashiya, licenses } = descriptor;
  const main = hashiya.languages.includes('en') ? 'en' : (hashiya.languages[0] as string);
  const description = hashiya.description ?? (descriptor.description ? { [main]: descriptor.description } : undefined);
  const attribution = hashiya.attribution ?? creditLine(descriptor);
  const licenceLink = licenses.find((licence) => licence.path !== undefined)?.path;
  return {
    format: 1,
    id: descriptor.name,
    version: hashiya.sequence,
    release: descriptor.version,
    epoch: hashiya.epoch ?? 0,
    issued: descriptor.created,
    ...(hashiya.expires !== undefined && { expires: hashiya.expires }),
    keyset: hashiya.keyset ?? 0,
    ...(hashiya.minimumVersion !== undefined && { minimumVersion: hashiya.minimumVersion }),
    title: hashiya.title ?? { [main]: descriptor.title },
    ...(description && { description }),
    languages: [...hashiya.languages],
    licence: licenses.map((licence) => licence.name ?? (licence.path as string)).join(' AND '),
    ...(licenceLink !== undefined && { licenceLink }),
    ...(attribution !== undefined && { attribution }),
    ...(descriptor.homepage !== undefined && { homepage: descriptor.homepage }),
    ...(hashiya.mirrors !== undefined && { mirrors: [...hashiya.mirrors] }),
    counts,
  };
}

/** The words that each source asks for, else its title. */
function creditLine(descriptor: DataPackage): string | undefined {
  const credits = (descriptor.sources ?? []).flatMap((source) => source.attribution ?? source.title ?? []);
  return credits.length > 0 ? credits.join(' · ') : undefined;
}
