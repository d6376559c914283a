import { caseRow, paradigmsOf } from '../case-rows.ts';
import { endingTable } from '../endings.ts';

/** Russian declension by type of base form (Zaliznyak's classes, folded: ё is е). Stress is not told apart, so some rows hold both endings. */
const source = {
  /** стол, Бишкек, Иван; a surname in -ов or -ин has its instrumental in -ым. */
  consonant: caseRow(['-', 'а', 'у', '- а', 'ом ем', 'е у'], ['ы и а', 'ов ей', 'ам', 'ы и ов ей', 'ами', 'ах']),
  surname: caseRow(['-', 'а', 'у', 'а', 'ым', 'е'], ['ы', 'ых', 'ым', 'ых', 'ыми', 'ых']),
  /** Путина, Джапарова: a surname's feminine. */
  surnameFeminine: caseRow(['а', 'ой', 'ой', 'у', 'ой ою', 'ой']),
  /** The base without its last vowel before the consonant (Донец, Донца): every ending but the empty one. */
  fleeting: caseRow(['', 'а', 'у', 'а', 'ом ем', 'е'], ['ы и', 'ов ев', 'ам', 'ы и ов ев', 'ами', 'ах']),
  /** май, Шанхай, Сергей, Юрий. */
  short: caseRow(['й', 'я', 'ю', 'й я', 'ем', 'е и ю'], ['и', 'ев', 'ям', 'и ев', 'ями', 'ях']),
  /** Москва, Анкара, Никита. */
  a: caseRow(['а', 'ы и', 'е', 'у', 'ой ою ей', 'е'], ['ы и', '-', 'ам', 'ы и -', 'ами', 'ах']),
  /** Илья, деревня, земля. */
  ya: caseRow(['я', 'и', 'е и', 'ю', 'ей ею', 'е и'], ['и', 'й ь -', 'ям', 'и й', 'ями', 'ях']),
  /** Россия, Италия, организация. */
  iya: caseRow(['я', 'и', 'и', 'ю', 'ей ею', 'и'], ['и', 'й', 'ям', 'и й', 'ями', 'ях']),
  /** Казань (feminine) and Кремль (masculine). */
  soft: caseRow(['ь', 'и я', 'и ю', 'ь я', 'ью ем', 'и е'], ['и', 'ей', 'ям', 'и ей', 'ями', 'ях']),
  /** Министерство, озеро. */
  o: caseRow(['о', 'а', 'у', 'о', 'ом', 'е'], ['а', '-', 'ам', 'а', 'ами', 'ах']),
  /** поле, море, училище. */
  e: caseRow(['е', 'я а', 'ю у', 'е', 'ем', 'е и'], ['я а', 'ей -', 'ям ам', 'я а', 'ями ами', 'ях ах']),
  /** собрание, объединение: the stem ends in и. */
  ie: caseRow(['е', 'я', 'ю', 'е', 'ем', 'и'], ['я', 'й', 'ям', 'я', 'ями', 'ях']),
  /** Нидерланды, Филиппины, Химки, войска. */
  plural: caseRow([], ['ы и', '- ов ев ей й', 'ам ям', 'ы и', 'ами ями', 'ах ях']),
  /** Воробьёвы (горы), Соломоновы (острова). */
  possessivePlural: caseRow([], ['ы', 'ых', 'ым', 'ы', 'ыми', 'ых']),
  adjectiveMasculine: caseRow(
    ['ый ий ой', 'ого его', 'ому ему', 'ый ий ой ого его', 'ым им', 'ом ем'],
    ['ые ие', 'ых их', 'ым им', 'ые ие ых их', 'ыми ими', 'ых их'],
  ),
  adjectiveFeminine: caseRow(['ая яя', 'ой ей', 'ой ей', 'ую юю', 'ой ей ою ею', 'ой ей']),
  adjectiveNeuter: caseRow(['ое ее', 'ого его', 'ому ему', 'ое ее', 'ым им', 'ом ем']),
  adjectivePlural: caseRow([], ['ые ие', 'ых их', 'ым им', 'ые ие', 'ыми ими', 'ых их']),
  /** Demonym adjectives take every gender. */
  adjective: caseRow(
    ['ый ий ой ая яя ое ее', 'ого его ой ей', 'ому ему ой ей', 'ый ий ого его ую юю ое ее', 'ым им ой ей', 'ом ем ой ей'],
    ['ые ие', 'ых их', 'ым им', 'ые ие ых их', 'ыми ими', 'ых их'],
  ),
  /** россиянин, россияне. */
  inhabitant: caseRow(['ин', 'ина', 'ину', 'ина', 'ином', 'ине'], ['е', '-', 'ам', '-', 'ами', 'ах']),
} as const;

export type ParadigmName = keyof typeof source;

/** All endings of Russian nouns and adjectives. The longest that carry case have three letters. */
export const russianEndings = endingTable(Object.values(source).flatMap((row) => Object.keys(row)));

const names = Object.keys(source) as ParadigmName[];

/** Index of a paradigm in {@link russianParadigms}. 0 is the word that never changes. */
export function paradigmNumber(name: ParadigmName): number {
  return names.indexOf(name) + 1;
}

export const russianParadigms = paradigmsOf(russianEndings, Object.values(source));
