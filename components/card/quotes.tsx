import type { CardValue } from '../../lib/card.ts';
import { archiveLink } from './archive-link.ts';
import { useSpeech } from './speech.ts';

/** Copies of the sources in the archive, at most so many. */
const mostCopies = 2;

/** The words of the sources that support a stated figure, as they stand there, the place in the source, and where a copy of it is kept. */
export function Quotes({ values }: { values: readonly CardValue[] }) {
  const { t } = useSpeech();
  const quotes = new Set(values.flatMap((value) => value.sources.flatMap((source) => source.quote ?? [])));
  const places = new Set(values.flatMap((value) => value.sources.flatMap((source) => source.locator ?? [])));
  const copies = new Map(
    values.flatMap((value) =>
      value.sources.flatMap(({ url, retrieved, date, publisher, title }) => {
        const copy = archiveLink(url, retrieved ?? date);
        return copy === undefined ? [] : [[copy, publisher ?? title] as const];
      }),
    ),
  );
  return (
    <>
      {[...quotes].slice(0, 2).map((quote) => (
        <blockquote key={quote} class="quote" dir="auto">
          {quote}
        </blockquote>
      ))}
      {[...places].slice(0, mostCopies).map((place) => (
        <p key={place} class="card-quiet">
          {t('inSource')}: <bdi>{place}</bdi>
        </p>
      ))}
      {[...copies].slice(0, mostCopies).map(([copy, name]) => (
        <p key={copy} class="card-quiet">
          <a class="source" href={copy} target="_blank" rel="noopener noreferrer">
            {/* One item of the link's row, which would swallow a space between two. */}
            <span>
              {t('archived')}
              {copies.size > 1 ? (
                <>
                  {' · '}
                  <bdi>{name}</bdi>
                </>
              ) : null}
            </span>
            <span class="card-hidden"> ({t('newTab')})</span>
          </a>
        </p>
      ))}
    </>
  );
}
