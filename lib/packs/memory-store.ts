import type { FactStore } from '../facts/fact-store.ts';
import type { Property } from '../facts/property.ts';
import type { LoadedPack } from './loaded-pack.ts';

/** A fact store over packs in memory, for the command line and tests. The order of `packs` is the order of priority. */
export function createMemoryFactStore(packs: readonly LoadedPack[]): FactStore {
  const properties = new Map<string, Property>();
  for (const pack of packs) for (const property of pack.properties) if (!properties.has(property.id)) properties.set(property.id, property);
  return {
    async subject(id) {
      return packs.flatMap((pack) => pack.subjects.get(id) ?? []);
    },
    async properties(ids) {
      if (ids === undefined) return properties;
      return new Map(ids.flatMap((id) => (properties.has(id) ? [[id, properties.get(id) as Property]] : [])));
    },
    async packs() {
      return packs.map(({ info }) => info);
    },
  };
}
