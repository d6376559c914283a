import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../../lib/facts/entity.ts';
import type { Property } from '../../lib/facts/property.ts';
import type { Series } from '../../lib/facts/series.ts';
import type { Source } from '../../lib/facts/source.ts';
import type { Statement } from '../../lib/facts/statement.ts';
import { propertiesOf } from './properties.ts';

/** A licence as a Frictionless data package names it. */
export interface Licence {
  readonly name: string;
  readonly path: string;
  readonly title: string;
}

/** Where a pack's data comes from, with the attribution its licence asks for. */
export interface PackSourceNote {
  readonly title: string;
  readonly path: string;
  readonly attribution?: string;
}

/** A pack as the scripts put it together, before it is written. */
export interface PackSource {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly sequence: number;
  readonly licences: readonly Licence[];
  readonly sources: readonly PackSourceNote[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly series: readonly Series[];
  readonly cited: readonly Source[];
  /** Familiar subjects by property, with their amounts. */
  readonly familiar?: ReadonlyMap<string, readonly (readonly [string, string])[]>;
}

/** Text order by code units: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function jsonLines(records: readonly { readonly id: string }[]): string {
  return [...records]
    .sort((a, b) => byText(a.id, b.id))
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
}

/** The sources that some statement or series cites, once each. */
function citedOnly(pack: PackSource): Source[] {
  const used = new Set<string>();
  for (const record of [...pack.statements, ...pack.series]) for (const reference of record.references ?? []) used.add(reference.source);
  return [...new Map(pack.cited.map((source) => [source.id, source])).values()].filter((source) => used.has(source.id));
}

function usedProperties(pack: PackSource): Property[] {
  const used = new Set<string>();
  for (const statement of pack.statements) {
    used.add(statement.property);
    for (const qualifier of Object.keys(statement.qualifiers ?? {})) used.add(qualifier);
  }
  for (const series of pack.series) used.add(series.property);
  return propertiesOf(used).map((property) => {
    const familiar = pack.familiar?.get(property.id);
    return familiar ? { ...property, familiar } : property;
  });
}

/** Writes a pack source into `folder/id`: the same input always gives the same bytes. SOURCE.md is kept by hand and left alone. */
export function writePackSource(folder: string, pack: PackSource): void {
  const place = join(folder, pack.id);
  mkdirSync(place, { recursive: true });
  const files = {
    entities: pack.entities,
    properties: usedProperties(pack),
    statements: pack.statements,
    series: pack.series,
    sources: citedOnly(pack),
  };
  const present = Object.entries(files).filter(([name, records]) => name === 'entities' || records.length > 0);
  for (const [name, records] of present) writeFileSync(join(place, `${name}.jsonl`), jsonLines(records));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: pack.id,
    title: pack.title.en,
    description: pack.description,
    version: pack.version,
    created: pack.created,
    licenses: pack.licences,
    sources: pack.sources,
    contributors: [{ title: 'Hashiya contributors', roles: ['creator'] }],
    resources: present.map(([name]) => ({ name, path: `${name}.jsonl`, format: 'jsonl' })),
    hashiya: { format: 1, sequence: pack.sequence, languages: ['ar', 'ru', 'en'], title: pack.title },
  };
  writeFileSync(join(place, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
}
