import type { LangText } from '../../lib/card.ts';
import { directionOf } from '../../lib/i18n/direction.ts';

/** Words in their own language and direction, isolated from what stands around them. An unknown language leaves the direction to the text. */
export function Run({ words }: { words: LangText }) {
  if (words.lang === '') return <bdi>{words.text}</bdi>;
  return (
    <bdi lang={words.lang} dir={directionOf(words.lang)}>
      {words.text}
    </bdi>
  );
}
