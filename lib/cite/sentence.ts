/** A part of a citation with its full stop; none after a part that ends with a mark of its own. */
export function sentence(part: string): string {
  return part === '' || /[.?!…]["”]?$/.test(part) ? part : `${part}.`;
}

/** Words in English quotation marks, the full stop inside, as American styles want it. */
export function quoted(words: string): string {
  return `“${sentence(words.replace(/[“”]/g, '’'))}”`;
}

/** Page ranges have an en dash. */
export function pageRange(pages: string): string {
  return pages.replace(/\s*[-‐‑–]+\s*/g, '–');
}

/** «2nd» of «2»; words stay as they are. */
export function ordinal(edition: string): string {
  if (!/^\d{1,4}$/.test(edition)) return edition;
  const number = Number(edition);
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10]) ?? 'th'}`;
}

/** Where a work is read on the web: its DOI as a link before its address. */
export function workLink(work: { readonly doi?: string; readonly url?: string }): string | undefined {
  return work.doi === undefined ? work.url : `https://doi.org/${work.doi}`;
}
