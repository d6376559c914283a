/** Ids in one page of the map. */
const pageBits = 1 << 20;

/** Which items came already: one bit an id, so that all of Wikidata takes some 16 MB. */
export class SeenItems {
  readonly #pages = new Map<number, Uint8Array>();

  /** Notes an item. Gives false when it was noted before. @param id `Q` and a number */
  add(id: string): boolean {
    const number = Number(id.slice(1));
    const at = Math.floor(number / pageBits);
    let page = this.#pages.get(at);
    if (page === undefined) {
      page = new Uint8Array(pageBits / 8);
      this.#pages.set(at, page);
    }
    const bit = number % pageBits;
    const mask = 1 << (bit & 7);
    if (((page[bit >> 3] ?? 0) & mask) !== 0) return false;
    page[bit >> 3] = (page[bit >> 3] ?? 0) | mask;
    return true;
  }
}
