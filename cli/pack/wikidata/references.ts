import { createHash } from 'node:crypto';
import type { Source } from '../../../lib/facts/source.ts';
import type { Reference } from '../../../lib/facts/statement.ts';
import { packLimits } from '../../../lib/packs/limits.ts';
import { isLink } from '../../../lib/packs/syntax.ts';
import { type JsonEntity, type JsonReference, type JsonSnak, listsOf } from './json-entity.ts';
import { cleanText } from './texts.ts';
import { snakValue, timeValue } from './values.ts';

/** A statement's references with the sources that they cite. */
export interface Cited {
  readonly references: readonly Reference[];
  readonly sources: readonly Source[];
}

/** Properties of references: stated in, reference URL, title, publisher, publication date, retrieved, page, section. */
const known = {
  statedIn: 'P248',
  url: 'P854',
  title: 'P1476',
  published: 'P577',
  retrieved: 'P813',
  page: 'P304',
  section: 'P958',
} as const;

function dateParts(time: string | undefined): { 'date-parts': number[][] } | undefined {
  return time === undefined || time.startsWith('-') ? undefined : { 'date-parts': [time.split('-').map(Number)] };
}

function dayOf(modified: unknown): string | undefined {
  return typeof modified === 'string' && /^\d{4}-\d\d-\d\dT/.test(modified) ? modified.slice(0, 10) : undefined;
}

type Unnamed = { readonly [Key in keyof Source as Key extends 'id' ? never : Key]: Source[Key] } & Pick<Source, 'title'>;

/** Names a source by what it is; the entity's id stands in front, so that a dump of any size needs no list of all sources. */
function named(entity: JsonEntity, source: Unnamed): Source {
  const hash = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 12);
  return { id: `${entity.id}-${hash}`, ...source };
}

/** Wikidata itself, for values that cite nothing, or nothing but another Wikipedia. */
function wikidata(entity: JsonEntity, label: string, fallback: string): Source {
  return named(entity, {
    type: 'entry',
    title: `Wikidata: ${label} (${entity.id})`,
    publisher: 'Wikidata',
    URL: `https://www.wikidata.org/wiki/${entity.id}`,
    accessed: dateParts(dayOf(entity.modified) ?? fallback) ?? { literal: fallback },
  });
}

function first(snaks: ReadonlyMap<string, readonly JsonSnak[]>, property: string): JsonSnak | undefined {
  return snaks.get(property)?.[0];
}

function timeOf(snak: JsonSnak | undefined): string | undefined {
  return snak === undefined ? undefined : timeValue(snak.datavalue?.value)?.time;
}

function textOf(snak: JsonSnak | undefined): string | undefined {
  const value = snakValue(snak);
  return typeof value === 'object' && value.type === 'string' ? value.text : undefined;
}

function sourceOf(entity: JsonEntity, snaks: ReadonlyMap<string, readonly JsonSnak[]>, fallback: string): Source | undefined {
  const link = cleanText(first(snaks, known.url)?.datavalue?.value);
  const url = link !== undefined && isLink(link, packLimits.link) ? link : undefined;
  const stated = snakValue(first(snaks, known.statedIn));
  const work = typeof stated === 'object' && stated.type === 'entity' ? stated.id : undefined;
  if (url === undefined && work === undefined) return undefined;
  const issued = dateParts(timeOf(first(snaks, known.published)));
  const accessed = dateParts(timeOf(first(snaks, known.retrieved)) ?? dayOf(entity.modified) ?? fallback);
  const title = textOf(first(snaks, known.title));
  return named(entity, {
    type: 'webpage',
    title: title ?? (url === undefined ? `Wikidata ${work}` : new URL(url).host),
    URL: url ?? `https://www.wikidata.org/wiki/${work}`,
    ...(issued ? { issued } : {}),
    ...(accessed ? { accessed } : {}),
  });
}

/**
 * The references of a statement. Those that name neither a work nor a link (imported from a Wikipedia) are left out; a statement without any
 * other cites its item of Wikidata.
 * @param fallback ISO day for sources without a date
 */
export function citedBy(entity: JsonEntity, label: string, references: unknown, fallback: string): Cited {
  const cited: Reference[] = [];
  const sources: Source[] = [];
  for (const reference of Array.isArray(references) ? (references as JsonReference[]) : []) {
    const snaks = new Map(listsOf<JsonSnak>(reference?.snaks));
    const source = sourceOf(entity, snaks, fallback);
    if (source === undefined || cited.some((one) => one.source === source.id)) continue;
    const locator = textOf(first(snaks, known.page)) ?? textOf(first(snaks, known.section));
    const retrieved = timeOf(first(snaks, known.retrieved));
    cited.push({
      source: source.id,
      ...(locator === undefined ? {} : { locator }),
      ...(retrieved === undefined || retrieved.startsWith('-') ? {} : { retrieved }),
    });
    sources.push(source);
  }
  if (cited.length > 0) return { references: cited, sources };
  const own = wikidata(entity, label, fallback);
  return { references: [{ source: own.id }], sources: [own] };
}
