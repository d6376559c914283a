/** An id within a pack. No `:`, which joins pack and id, and no `@`, which joins a series and a time. */
const localId = /^[A-Za-z0-9][A-Za-z0-9._~$/+-]{0,127}$/;
/** An id of an entity: authors bring ids of their own catalogues, so any script and inner single spaces are welcome. */
const entityId = /^(?=.{1,128}$)[^\s\p{C}"<>\\]+(?: [^\s\p{C}"<>\\]+)*$/u;
/** BCP 47, as far as packs use it: a primary subtag and any others. */
const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/;
/** Name of a data package: what its published id becomes. */
const packName = /^[a-z0-9][a-z0-9._-]{0,63}$/;
/** UCUM codes are printable ASCII without spaces and quotes (UCUM §3); ISO 4217 codes and `1` are, too. */
const unit = /^[!#-&(-;=?-~]{1,64}$/;
const duration = /^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?$/;
/** Scheme, host without user name or password, port, then anything but spaces, quotes, angle brackets and backslashes. */
const link = /^https?:\/\/(?:[^\s/?#@\\"'<>[\]]+|\[[0-9A-Fa-f:.]+\](?::\d+)?)(?:[/?#][^\s\\"<>]*)?$/i;

/** True for an id that a record of a pack may have. */
export function isLocalId(text: string): boolean {
  return localId.test(text);
}

/** True for an id of an entity or property as records refer to it: local, Wikidata's, `pack:id`, or another catalogue's (`enwiki:Title`). */
export function isEntityId(text: string): boolean {
  return entityId.test(text);
}

/** True for a BCP 47 language code. */
export function isLanguage(text: string): boolean {
  return language.test(text);
}

/** True for a pack's name: lower-case Latin letters, digits, `.`, `_`, `-`, at most 64. */
export function isPackName(text: string): boolean {
  return packName.test(text);
}

/** True for what may be a unit: a UCUM code, an ISO 4217 code or `1`. The code itself is not looked up. */
export function isUnit(text: string): boolean {
  return unit.test(text);
}

/** True for an ISO 8601 duration of years, months, weeks and days. */
export function isCadence(text: string): boolean {
  return duration.test(text);
}

/** True for an absolute http(s) link without credentials of at most `limit` code units. */
export function isLink(text: string, limit: number): boolean {
  return text.length <= limit && link.test(text);
}
