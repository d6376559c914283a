import type { CardSource } from '../card.ts';
import type { CslDate, Source } from '../facts/source.ts';
import type { Reference } from '../facts/statement.ts';

/** Only http(s) links reach a card: a `javascript:` link in a pack would run in the page (seen in Chromium 156 and Firefox 153). */
const webLink = /^https?:\/\/[^\s"'<>]+$/i;

/** The ISO date of a CSL date at the precision it has; undefined when it has none. */
function isoDate(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts']?.[0];
  if (!parts || parts.length === 0) return date?.raw ?? date?.literal;
  const [year, month, day] = parts.map(String);
  return [year?.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/**
 * What the card shows of the sources that references name.
 *
 * @param references of a statement or series
 * @param sources the sources of the same pack, by id; a reference to a source that is missing is left out
 */
export function cardSources(references: readonly Reference[] | undefined, sources: ReadonlyMap<string, Source>): CardSource[] {
  const result: CardSource[] = [];
  for (const reference of references ?? []) {
    const source = sources.get(reference.source);
    if (!source) continue;
    const date = isoDate(source.issued) ?? isoDate(source.accessed);
    const publisher = source.publisher ?? source['container-title'];
    result.push({
      title: source.title,
      ...(source.URL && webLink.test(source.URL) ? { url: source.URL } : {}),
      ...(publisher ? { publisher } : {}),
      ...(date ? { date } : {}),
      ...(reference.retrieved ? { retrieved: reference.retrieved } : {}),
      ...(reference.locator ? { locator: reference.locator } : {}),
      ...(reference.quote ? { quote: reference.quote } : {}),
      ...(source.license ? { licence: source.license } : {}),
    });
  }
  return result;
}
