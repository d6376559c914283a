import { endingTable, fixedParadigm, type Paradigm } from '../endings.ts';

/** Case bits: nominative, genitive, dative, accusative, instrumental, prepositional; singular and, six bits up, plural. */
const n = 1;
const g = 2;
const d = 4;
const a = 8;
const i = 16;
const p = 32;

/** Endings by case, singular then plural; several in one place are separated by a space, `-` stands for the empty ending. */
type Rows = Readonly<Record<string, number>>;

function rows(singular: readonly string[], plural: readonly string[] = []): Rows {
  const out: Record<string, number> = {};
  const put = (list: readonly string[], shift: number): void => {
    [n, g, d, a, i, p].forEach((bit, k) => {
      for (const ending of (list[k] ?? '').split(' ')) {
        if (ending === '') continue;
        const key = ending === '-' ? '' : ending;
        out[key] = (out[key] ?? 0) | (bit << shift);
      }
    });
  };
  put(singular, 0);
  put(plural, 6);
  return out;
}

/** Russian declension by type of base form (Zaliznyak's classes, folded: ё is е). Stress is not told apart, so some rows hold both endings. */
const source = {
  /** стол, Бишкек, Иван; a surname in -ов or -ин has its instrumental in -ым. */
  consonant: rows(['-', 'а', 'у', '- а', 'ом ем', 'е у'], ['ы и а', 'ов ей', 'ам', 'ы и ов ей', 'ами', 'ах']),
  surname: rows(['-', 'а', 'у', 'а', 'ым', 'е'], ['ы', 'ых', 'ым', 'ых', 'ыми', 'ых']),
  /** Путина, Джапарова: a surname's feminine. */
  surnameFeminine: rows(['а', 'ой', 'ой', 'у', 'ой ою', 'ой']),
  /** The base without its last vowel before the consonant (Донец, Донца): every ending but the empty one. */
  fleeting: rows(['', 'а', 'у', 'а', 'ом ем', 'е'], ['ы и', 'ов ев', 'ам', 'ы и ов ев', 'ами', 'ах']),
  /** май, Шанхай, Сергей, Юрий. */
  short: rows(['й', 'я', 'ю', 'й я', 'ем', 'е и ю'], ['и', 'ев', 'ям', 'и ев', 'ями', 'ях']),
  /** Москва, Анкара, Никита. */
  a: rows(['а', 'ы и', 'е', 'у', 'ой ою ей', 'е'], ['ы и', '-', 'ам', 'ы и -', 'ами', 'ах']),
  /** Илья, деревня, земля. */
  ya: rows(['я', 'и', 'е и', 'ю', 'ей ею', 'е и'], ['и', 'й ь -', 'ям', 'и й', 'ями', 'ях']),
  /** Россия, Италия, организация. */
  iya: rows(['я', 'и', 'и', 'ю', 'ей ею', 'и'], ['и', 'й', 'ям', 'и й', 'ями', 'ях']),
  /** Казань (feminine) and Кремль (masculine). */
  soft: rows(['ь', 'и я', 'и ю', 'ь я', 'ью ем', 'и е'], ['и', 'ей', 'ям', 'и ей', 'ями', 'ях']),
  /** Министерство, озеро. */
  o: rows(['о', 'а', 'у', 'о', 'ом', 'е'], ['а', '-', 'ам', 'а', 'ами', 'ах']),
  /** поле, море, училище. */
  e: rows(['е', 'я а', 'ю у', 'е', 'ем', 'е и'], ['я а', 'ей -', 'ям ам', 'я а', 'ями ами', 'ях ах']),
  /** собрание, объединение: the stem ends in и. */
  ie: rows(['е', 'я', 'ю', 'е', 'ем', 'и'], ['я', 'й', 'ям', 'я', 'ями', 'ях']),
  /** Нидерланды, Филиппины, Химки, войска. */
  plural: rows([], ['ы и', '- ов ев ей й', 'ам ям', 'ы и', 'ами ями', 'ах ях']),
  /** Воробьёвы (горы), Соломоновы (острова). */
  possessivePlural: rows([], ['ы', 'ых', 'ым', 'ы', 'ыми', 'ых']),
  adjectiveMasculine: rows(
    ['ый ий ой', 'ого его', 'ому ему', 'ый ий ой ого его', 'ым им', 'ом ем'],
    ['ые ие', 'ых их', 'ым им', 'ые ие ых их', 'ыми ими', 'ых их'],
  ),
  adjectiveFeminine: rows(['ая яя', 'ой ей', 'ой ей', 'ую юю', 'ой ей ою ею', 'ой ей']),
  adjectiveNeuter: rows(['ое ее', 'ого его', 'ому ему', 'ое ее', 'ым им', 'ом ем']),
  adjectivePlural: rows([], ['ые ие', 'ых их', 'ым им', 'ые ие', 'ыми ими', 'ых их']),
  /** Demonym adjectives take every gender. */
  adjective: rows(
    ['ый ий ой ая яя ое ее', 'ого его ой ей', 'ому ему ой ей', 'ый ий ого его ую юю ое ее', 'ым им ой ей', 'ом ем ой ей'],
    ['ые ие', 'ых их', 'ым им', 'ые ие ых их', 'ыми ими', 'ых их'],
  ),
  /** россиянин, россияне. */
  inhabitant: rows(['ин', 'ина', 'ину', 'ина', 'ином', 'ине'], ['е', '-', 'ам', '-', 'ами', 'ах']),
} as const;

export type ParadigmName = keyof typeof source;

/** All endings of Russian nouns and adjectives. The longest that carry case have three letters. */
export const russianEndings = endingTable(Object.values(source).flatMap((row) => Object.keys(row)));

const names = Object.keys(source) as ParadigmName[];

/** Index of a paradigm in {@link russianParadigms}. 0 is the word that never changes. */
export function paradigmNumber(name: ParadigmName): number {
  return names.indexOf(name) + 1;
}

export const russianParadigms: readonly Paradigm[] = [
  fixedParadigm(russianEndings),
  ...names.map((name) => {
    const paradigm = new Uint16Array(russianEndings.endings.length);
    for (const [ending, mask] of Object.entries(source[name])) paradigm[russianEndings.endings.indexOf(ending)] = mask;
    return paradigm;
  }),
];
