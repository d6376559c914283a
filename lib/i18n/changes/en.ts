/** What differs between two versions of a pack, in words. */
export const en = {
  'entity-added': 'New: {what}',
  'entity-removed': 'Gone: {what}',
  'entity-changed': 'Names or description of {what} changed',
  'statement-added': '{what}, {property}: new, {after}',
  'statement-removed': '{what}, {property}: gone, was {before}',
  'statement-changed': '{what}, {property}: {before} → {after}',
  'statement-details': '{what}, {property}: dates, rank or sources changed',
  'point-added': '{what}, {property} in {time}: new, {after}',
  'point-removed': '{what}, {property} in {time}: gone, was {before}',
  'point-changed': '{what}, {property} in {time}: {before} → {after}',
  'property-added': 'New property: {property}',
  'property-removed': 'Property gone: {property}',
  'property-changed': 'Property {property} changed',
  'source-changed': 'Source {what} changed',
} as const;
