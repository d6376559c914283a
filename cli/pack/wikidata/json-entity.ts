/** The JSON of Wikibase (Wikibase/DataModel/JSON), as far as packs use it. Every member may be missing or of another shape in old dumps. */
export interface JsonEntity {
  readonly id: string;
  readonly type?: string;
  readonly datatype?: string;
  readonly labels?: unknown;
  readonly aliases?: unknown;
  readonly descriptions?: unknown;
  readonly claims?: unknown;
  readonly sitelinks?: unknown;
  readonly modified?: unknown;
}

export interface JsonSnak {
  readonly snaktype?: string;
  readonly property?: string;
  readonly datatype?: string;
  readonly datavalue?: { readonly type?: string; readonly value?: unknown };
}

export interface JsonReference {
  readonly snaks?: unknown;
}

export interface JsonClaim {
  readonly id?: string;
  readonly rank?: string;
  readonly mainsnak?: JsonSnak;
  readonly qualifiers?: unknown;
  readonly references?: unknown;
}

/** True for an object that is no list. PHP writes an empty object as `[]`. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The lists of an object by key; anything else is left out. */
export function listsOf<T>(value: unknown): [key: string, list: readonly T[]][] {
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, list]) => (Array.isArray(list) ? [[key, list as readonly T[]]] : []));
}

/** What one JSON text of a dump holds: entities (an answer of the API holds several), redirects, and ids that do not exist. */
export interface DumpContent {
  readonly entities: readonly JsonEntity[];
  readonly redirects: readonly (readonly [from: string, to: string])[];
  readonly missing: readonly string[];
}

function redirectOf(entity: JsonEntity, key: string): readonly [string, string] | undefined {
  const { redirects } = entity as { redirects?: unknown };
  if (isFields(redirects) && typeof redirects.from === 'string') return [redirects.from, entity.id];
  // `Special:EntityData` answers a redirect with its target; a dump of redirects has `{"entity","redirect"}`.
  return key !== entity.id && /^[QPL]\d+$/.test(key) ? [key, entity.id] : undefined;
}

/** Takes a parsed JSON text of a dump apart. Gives undefined when it holds nothing of Wikibase. */
export function contentOf(value: unknown): DumpContent | undefined {
  if (Array.isArray(value)) {
    const parts = value.flatMap((one) => contentOf(one) ?? []);
    if (parts.length === 0) return undefined;
    return {
      entities: parts.flatMap((part) => part.entities),
      redirects: parts.flatMap((part) => part.redirects),
      missing: parts.flatMap((part) => part.missing),
    };
  }
  if (!isFields(value)) return undefined;
  if (typeof value.entity === 'string' && typeof value.redirect === 'string')
    return { entities: [], redirects: [[value.entity, value.redirect]], missing: [] };
  const listed: [string, unknown][] = isFields(value.entities) ? Object.entries(value.entities) : [[String(value.id), value]];
  const known = listed.filter(([, one]) => isFields(one) && typeof one.id === 'string') as [string, JsonEntity & { missing?: unknown }][];
  if (known.length === 0) return undefined;
  const present = known.filter(([, one]) => one.missing === undefined);
  return {
    entities: present.map(([, one]) => one),
    redirects: present.flatMap(([key, one]) => {
      const redirect = redirectOf(one, key);
      return redirect === undefined ? [] : [redirect];
    }),
    missing: known.filter(([, one]) => one.missing !== undefined).map(([, one]) => one.id),
  };
}
