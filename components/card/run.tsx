import type { LangText } from '../../lib/card.ts';
import { directionOf } from '../../lib/i18n/direction.ts';

/** The words with a capital first letter: property names and descriptions are written in lower case in packs, as in Wikidata. */
export function capitalised(words: LangText): LangText {
  const [first = ''] = words.text;
  return { ...words, text: first.toLocaleUpperCase(words.lang || undefined) + words.text.slice(first.length) };
}

/** Words in their own language and direction, isolated from what stands around them. An unknown language leaves the direction to the text. */
export function Run({ words }: { words: LangText }) {
  if (words.lang === '') return <bdi>{words.text}</bdi>;
  return (
    <bdi lang={words.lang} dir={directionOf(words.lang)}>
      {words.text}
    </bdi>
  );
}
