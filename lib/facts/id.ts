/** A Wikidata id: the same thing in every pack. */
const wikidataId = /^[QP][1-9]\d{0,11}$/;

/** True for an id that means the same in every pack (`Q813`, `P1082`, or an id that is already global, `pack:id`). */
export function isGlobalId(id: string): boolean {
  return wikidataId.test(id) || id.includes(':');
}

/** The id as the pack itself writes it: `currencies:RUB` in the pack `currencies` is `RUB`; every other id stays. */
export function localId(pack: string, id: string): string {
  return id.startsWith(`${pack}:`) ? id.slice(pack.length + 1) : id;
}

/** The id as other packs name it: `Q813` stays, the local `RUB` of pack `currencies` becomes `currencies:RUB`. */
export function globalId(pack: string, id: string): string {
  return isGlobalId(id) ? id : `${pack}:${id}`;
}
