import type { Property } from '../../../lib/facts/property.ts';
import { packLimits } from '../../../lib/packs/limits.ts';
import type { JsonEntity } from './json-entity.ts';
import { aliasesOf, terms } from './texts.ts';

const valueTypes: Readonly<Record<string, Property['valueType']>> = {
  quantity: 'quantity',
  time: 'time',
  'wikibase-item': 'entity',
  'wikibase-property': 'entity',
  monolingualtext: 'string',
  string: 'string',
};

/** A property of Wikidata as a pack's; undefined for one whose values packs do not hold, or without a label in the asked languages. */
export function convertProperty(entity: JsonEntity, languages: readonly string[]): Property | undefined {
  const valueType = valueTypes[entity.datatype ?? ''];
  const labels = terms(entity.labels, languages);
  if (valueType === undefined || Object.keys(labels).length === 0) return undefined;
  const aliases = aliasesOf(entity.aliases, labels, languages, packLimits.aliases);
  return { id: entity.id, labels, ...(Object.keys(aliases).length > 0 ? { aliases } : {}), valueType };
}
