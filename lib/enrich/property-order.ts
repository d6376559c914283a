import type { EntityKind } from '../facts/entity.ts';

/** The facts that a card leads with, by kind of entity (Wikidata property ids). What is not listed follows in the packs' own order. */
const lead: Readonly<Record<EntityKind, readonly string[]>> = {
  place: ['P17', 'P131', 'P36', 'P1376', 'P1082', 'P2131', 'P35', 'P6', 'P38', 'P463', 'P2046', 'export-share', 'import-share', 'P47'],
  person: ['P39', 'P106', 'P27', 'P102', 'P569', 'P570'],
  organisation: ['P31', 'P17', 'P159', 'P571', 'P488', 'P169', 'P749', 'P463', 'P1128'],
  event: ['P585', 'P580', 'P582', 'P17', 'P276'],
  work: ['P50', 'P577', 'P17'],
  other: ['exchange-rate-usd', 'P17', 'P571'],
};

/** Compares two properties by the order in which a card of that kind shows them; equal ones keep their order. */
export function compareProperties(kind: EntityKind): (a: string, b: string) => number {
  const order = lead[kind];
  const place = (property: string): number => {
    const at = order.indexOf(property);
    return at < 0 ? order.length : at;
  };
  return (a, b) => place(a) - place(b);
}
