import { wordSet } from '../word-set.ts';

/** Letters that Russian endings are made of; taking up to three off the end makes cue words comparable in any case. */
export const russianVowels = 'аеиоуыэюяйь';

/** A crude stem for cue words: endings of nouns and adjectives off, so that «президенту» and «президентом» meet. At least four letters stay. */
export function russianCueStem(word: string): string {
  let end = word.length;
  for (const ending of [
    'ами',
    'ями',
    'ого',
    'его',
    'ому',
    'ему',
    'ыми',
    'ими',
    'ов',
    'ев',
    'ей',
    'ом',
    'ем',
    'ам',
    'ям',
    'ах',
    'ях',
    'ую',
    'юю',
    'ый',
    'ий',
    'ой',
    'ая',
    'яя',
    'ое',
    'ее',
    'ые',
    'ие',
    'ых',
    'их',
    'ым',
    'им',
  ]) {
    if (word.endsWith(ending) && word.length - ending.length >= 4) {
      end = word.length - ending.length;
      break;
    }
  }
  if (end === word.length) while (end > 4 && russianVowels.includes(word[end - 1] ?? '')) end--;
  return word.slice(0, end);
}

/** Words as {@link russianCueStem} keeps them. */
export function russianCues(text: string): ReadonlySet<string> {
  return new Set([...wordSet(text)].map(russianCueStem));
}
