import { stemOfCue } from '../stem-of-cue.ts';
import { wordSet } from '../word-set.ts';

/** Letters that Russian endings are made of; taking up to three off the end makes cue words comparable in any case. */
export const russianVowels = 'аеиоуыэюяйь';

const endings = [
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
];

/** {@link stemOfCue} by the endings of nouns and adjectives. */
export function russianCueStem(word: string): string {
  return stemOfCue(word, endings, russianVowels);
}

/** Words as {@link russianCueStem} keeps them. */
export function russianCues(text: string): ReadonlySet<string> {
  return new Set([...wordSet(text)].map(russianCueStem));
}
