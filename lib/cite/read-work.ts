import type { CitedWork, WorkAuthor } from '../facts/cited-work.ts';
import { isoDate } from '../facts/csl-date.ts';
import type { Source } from '../facts/source.ts';
import type { Reference } from '../facts/statement.ts';

/** Only http(s) addresses are cited. */
const webLink = /^https?:\/\/[^\s"'<>]{1,2000}$/i;
const longest = 1_000;
const mostAuthors = 50;

/** A pack may put anything into the fields of CSL that no check looks at: words and numbers are taken, on one line. */
function words(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longest);
  return text === '' ? undefined : text;
}

function people(value: unknown): WorkAuthor[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.slice(0, mostAuthors).flatMap((one: unknown): WorkAuthor[] => {
    if (one === null || typeof one !== 'object') return [];
    const { family, given, literal } = one as Record<string, unknown>;
    const name = { family: words(family), given: words(given), literal: words(literal) };
    if (name.literal !== undefined) return [{ literal: name.literal }];
    if (name.family === undefined) return name.given === undefined ? [] : [{ literal: name.given }];
    return [{ family: name.family, ...(name.given === undefined ? {} : { given: name.given }) }];
  });
  return found.length > 0 ? found : undefined;
}

/**
 * What a citation needs of a source that a reference names.
 * @returns the known fields of the CSL item, each as one line of text; what is no text or number is left out
 */
export function readWork(source: Source, reference?: Reference): CitedWork {
  const url = source.URL !== undefined && webLink.test(source.URL) ? source.URL : undefined;
  const fields: Record<keyof CitedWork, string | readonly WorkAuthor[] | undefined> = {
    type: words(source.type) ?? 'document',
    title: words(source.title) ?? '',
    authors: people(source.author),
    editors: people(source.editor),
    container: words(source['container-title']),
    publisher: words(source.publisher),
    place: words(source['publisher-place']),
    issued: words(isoDate(source.issued)),
    accessed: words(reference?.retrieved ?? isoDate(source.accessed)),
    url,
    doi: words(source.DOI)?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''),
    isbn: words(source.ISBN),
    volume: words(source.volume),
    issue: words(source.issue),
    pages: words(source.page),
    number: words(source.number),
    edition: words(source.edition),
    version: words(source.version),
    language: words(source.language),
    locator: words(reference?.locator),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as CitedWork;
}
