import type { CardSource } from '../card.ts';
import { readWork } from '../cite/read-work.ts';
import { isoDate } from '../facts/csl-date.ts';
import type { Source } from '../facts/source.ts';
import type { Reference } from '../facts/statement.ts';

/** Only http(s) links reach a card: a `javascript:` link in a pack would run in the page (seen in Chromium 156 and Firefox 153). */
const webLink = /^https?:\/\/[^\s"'<>]+$/i;

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
      work: readWork(source, reference),
    });
  }
  return result;
}
