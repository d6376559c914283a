import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/facts/entity.ts';
import type { Property } from '../../lib/facts/property.ts';
import type { Series } from '../../lib/facts/series.ts';
import type { Source } from '../../lib/facts/source.ts';
import type { Statement } from '../../lib/facts/statement.ts';

function records<T>(name: string): T[] {
  const text = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const entities = records<Entity>('entities');
const properties = records<Property>('properties');
const statements = records<Statement>('statements');
const series = records<Series>('series');
const sources = records<Source>('sources');
const languages = ['ar', 'ru', 'en'] as const;
const ownIds = new Set(entities.map((entity) => entity.id));
const known = (id: string) => /^Q\d+$/.test(id) || ownIds.has(id);
const script = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, en: /\p{Script=Latin}/u };

describe('the pack russia-central-asia', () => {
  it('has several hundred entities, each once', () => {
    expect(entities.length).toBeGreaterThan(600);
    expect(ownIds.size).toBe(entities.length);
  });

  it('names and describes every entity in three languages', () => {
    const gaps = entities.flatMap((entity) =>
      languages
        .filter((language) => !entity.labels[language] || !entity.descriptions?.[language])
        .map((language) => `${entity.id} ${language}`),
    );
    expect(gaps).toEqual([]);
  });

  it('writes names in the script of their language, Latin brands apart', () => {
    const strange = entities.flatMap((entity) =>
      languages.flatMap((language) =>
        [entity.labels[language] ?? '', ...(entity.aliases?.[language] ?? [])].filter((name) => {
          const others = languages.filter((other) => other !== language && other !== 'en');
          return (
            !(script[language].test(name) || script.en.test(name) || /\d/.test(name)) || others.some((other) => script[other].test(name))
          );
        }),
      ),
    );
    expect(strange).toEqual([]);
  });

  it('labels every property in three languages', () => {
    expect(properties.filter((property) => languages.some((language) => !property.labels[language]))).toEqual([]);
  });

  it('gives every statement and series a reference to a source that exists', () => {
    const ids = new Set(sources.map((source) => source.id));
    const unsourced = [...statements, ...series].filter(
      (record) => !record.references?.length || record.references.some((reference) => !ids.has(reference.source)),
    );
    expect(unsourced.map((record) => record.id)).toEqual([]);
  });

  it('gives every source a link and a date', () => {
    expect(sources.filter((source) => !source.URL?.startsWith('http') || !source.issued?.['date-parts']?.[0]?.length)).toEqual([]);
  });

  it('refers only to its own entities and to Wikidata ids', () => {
    const values = statements.flatMap((statement) => [statement.value, ...Object.values(statement.qualifiers ?? {}).flat()]);
    const named = [
      ...statements.map((statement) => statement.subject),
      ...series.map((one) => one.subject),
      ...values.flatMap((value) => (value.type === 'entity' ? [value.id] : [])),
      ...entities.flatMap((entity) => entity.related ?? []),
    ];
    expect([...new Set(named)].filter((id) => !known(id))).toEqual([]);
  });

  it('defines every property and qualifier that statements use', () => {
    const ids = new Set(properties.map((property) => property.id));
    const used = statements.flatMap((statement) => [statement.property, ...Object.keys(statement.qualifiers ?? {})]);
    expect([...new Set([...used, ...series.map((one) => one.property)])].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('states the figures of November 2025 with the report as their source', () => {
    const stated = statements.filter((statement) => statement.references?.some((reference) => reference.source === 'tass-25729017'));
    const amounts = new Set(
      stated.map((statement) => (statement.value.type === 'quantity' ? `${statement.value.amount} ${statement.value.unit}` : '')),
    );
    const wanted = [
      '22.3 %',
      '97 %',
      '1800000000 USD',
      '1700 1',
      '42 %',
      '60 %',
      '2140000000 RUB',
      '3625 1',
      '938000000 USD',
      '160000000 USD',
    ];
    const more = ['280 1', '15000000 USD', '10300 1', '5100 1', '700 1', '7500 1', '860 1', '157 1', '9 1', '7 1', '3 1', '2 1'];
    expect([...wanted, ...more].filter((amount) => !amounts.has(amount))).toEqual([]);
  });
});
