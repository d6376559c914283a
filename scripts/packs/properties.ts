import type { Property } from '../../lib/facts/property.ts';
import { cellList, readOwnTable } from './tables.ts';

const languages = ['en', 'ru', 'ar'] as const;
let table: Map<string, Property> | undefined;

function readProperties(): Map<string, Property> {
  const properties = new Map<string, Property>();
  for (const row of readOwnTable('properties')) {
    const id = row.id ?? '';
    const aliases = Object.fromEntries(languages.map((lang) => [lang, cellList(row[`cues-${lang}`])]).filter(([, cues]) => cues?.length));
    properties.set(id, {
      id,
      labels: { en: row.en ?? '', ru: row.ru ?? '', ar: row.ar ?? '' },
      ...(Object.keys(aliases).length > 0 ? { aliases } : {}),
      valueType: row.type as Property['valueType'],
      ...(row.unit ? { unit: row.unit } : {}),
      ...(row.cadence ? { cadence: row.cadence } : {}),
    });
  }
  return properties;
}

/** The properties with these ids, with labels and cue words in three languages. Throws on an id that the table lacks. */
export function propertiesOf(ids: Iterable<string>): Property[] {
  table ??= readProperties();
  const known = table;
  return [...ids].map((id) => {
    const property = known.get(id);
    if (property === undefined) throw new Error(`property ${id} is missing from data/properties.tsv`);
    return property;
  });
}
