import type { CardValue } from '../../lib/card.ts';

/** The words of the sources that support a stated figure, as they stand there. */
export function Quotes({ values }: { values: readonly CardValue[] }) {
  const quotes = new Set(values.flatMap((value) => value.sources.flatMap((source) => source.quote ?? [])));
  return [...quotes].slice(0, 2).map((quote) => (
    <blockquote key={quote} class="quote" dir="auto">
      {quote}
    </blockquote>
  ));
}
