import { type AnnotationKind, figureKinds } from '../../lib/annotation.ts';
import { entityKinds } from '../../lib/facts/entity.ts';
import { UsageError } from '../usage-error.ts';
import { type Format, formats } from './formats/format.ts';

/** The options of `hashiya annotate`, checked. */
export interface AnnotateOptions {
  readonly packs: readonly string[];
  readonly starter: boolean;
  readonly lang?: string;
  readonly published?: string;
  readonly format: Format;
  readonly kinds?: ReadonlySet<AnnotationKind>;
  readonly all: boolean;
}

/** What the argument parser hands over. */
export interface RawOptions {
  readonly pack: readonly string[];
  readonly starter: boolean;
  readonly lang?: string;
  readonly published?: string;
  readonly format: string;
  readonly kinds?: string;
  readonly all?: boolean;
}

const languages = ['ar', 'ru', 'en'];
const isoDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T.*)?)?)?$/;

/** True for a language that texts can be given in. */
export function isTextLanguage(text: string): boolean {
  return languages.includes(text);
}

/** The date part of an ISO date or date with time; undefined for anything else. */
export function isoDate(text: string): string | undefined {
  return isoDatePattern.test(text) ? text.slice(0, 10) : undefined;
}

function isFormat(text: string): text is Format {
  return (formats as readonly string[]).includes(text);
}

function parseKinds(list: string): Set<AnnotationKind> {
  const known: readonly string[] = [...entityKinds, ...figureKinds];
  const kinds = list
    .split(',')
    .map((kind) => kind.trim())
    .filter(Boolean);
  const unknown = kinds.find((kind) => !known.includes(kind));
  if (unknown !== undefined || kinds.length === 0) {
    throw new UsageError(`--kinds: "${unknown ?? list}" is no kind. Use a comma-separated list of: ${known.join(', ')}`);
  }
  return new Set(kinds as AnnotationKind[]);
}

/** @throws UsageError naming the option that is wrong and what it takes */
export function parseOptions(raw: RawOptions): AnnotateOptions {
  if (!isFormat(raw.format)) throw new UsageError(`--format: "${raw.format}" is unknown. Use one of: ${formats.join(', ')}`);
  if (raw.lang !== undefined && !isTextLanguage(raw.lang)) throw new UsageError(`--lang: "${raw.lang}" is unknown. Use ar, ru or en`);
  const published = raw.published === undefined ? undefined : isoDate(raw.published);
  if (raw.published !== undefined && published === undefined) {
    throw new UsageError(`--published: "${raw.published}" is no ISO date. Write it like 2025-11-26`);
  }
  return {
    packs: raw.pack,
    starter: raw.starter,
    format: raw.format,
    all: raw.all ?? false,
    ...(raw.lang !== undefined ? { lang: raw.lang } : {}),
    ...(published !== undefined ? { published } : {}),
    ...(raw.kinds !== undefined ? { kinds: parseKinds(raw.kinds) } : {}),
  };
}
