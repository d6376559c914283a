/** Declension patterns of Russian nouns, by what the dictionary form ends in and how it is stressed. */
export type NounClass =
  | 'hard'
  | 'hard-zero'
  | 'soft'
  | 'j'
  | 'fem'
  | 'fem-k'
  | 'fem-soft'
  | 'fem-ija'
  | 'neuter'
  | 'fixed'
  | 'ets'
  | 'sha'
  | 'fem-velar';

const endings: Readonly<Record<NounClass, readonly string[]>> = {
  // доллар: всего, кроме нулевого родительного множественного
  hard: ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'],
  // человек, ватт: родительный множественного бывает без окончания
  'hard-zero': ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'],
  // рубль, юань (без ь)
  soft: ['ь', 'я', 'ю', 'ем', 'ём', 'е', 'и', 'ей', 'ям', 'ями', 'ях'],
  // риал → hard; лей, километр → hard; «й»: трамвай
  j: ['й', 'я', 'ю', 'ем', 'е', 'и', 'ев', 'ям', 'ями', 'ях'],
  // крона, тонна
  fem: ['а', 'ы', 'е', 'у', 'ой', 'ою', '', 'ам', 'ами', 'ах'],
  'fem-velar': ['а', 'и', 'е', 'у', 'ой', '', 'ам', 'ами', 'ах'],
  // копейка (без ка)
  'fem-k': ['ка', 'ки', 'ке', 'ку', 'кой', 'ек', 'ок', 'кам', 'ками', 'ках'],
  // миля, неделя
  'fem-soft': ['я', 'и', 'е', 'ю', 'ей', 'ь', 'ям', 'ями', 'ях'],
  // унция, рупия
  'fem-ija': ['ия', 'ии', 'ию', 'ией', 'ий', 'иям', 'иями', 'иях'],
  // песо (не склоняется), сомони
  fixed: [''],
  neuter: ['о', 'а', 'у', 'ом', 'е', '', 'ам', 'ами', 'ах'],
  // месяц, пенс
  ets: ['', 'а', 'у', 'ем', 'е', 'ы', 'ев', 'ам', 'ами', 'ах'],
  // тысяча (без а)
  sha: ['а', 'и', 'е', 'у', 'ей', 'ью', '', 'ам', 'ами', 'ах'],
};

/** All forms of a noun as one row of phrases. `stem` is what stays before the endings. */
export function noun(stem: string, type: NounClass): string {
  return endings[type].map((ending) => stem + ending).join('|');
}

const hardAdjective = ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ою', 'ое', 'ые', 'ых', 'ыми'];
const velarAdjective = ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ою', 'ое', 'ие', 'их', 'ими'];
const stressedAdjective = ['ой', ...hardAdjective.slice(1)];
const softAdjective = ['ий', 'его', 'ему', 'им', 'ем', 'яя', 'ей', 'юю', 'ее', 'ие', 'их', 'ими'];

/** All forms of an adjective. `stem` is the word without its ending. */
export function adjective(stem: string, type: 'hard' | 'velar' | 'stressed' | 'soft' = 'hard'): readonly string[] {
  const list =
    type === 'hard' ? hardAdjective : type === 'velar' ? velarAdjective : type === 'stressed' ? stressedAdjective : softAdjective;
  return list.map((ending) => stem + ending);
}

/** Every form of an adjective followed by every form of a noun, as phrases («процентного пункта»). */
export function pair(adjectives: readonly string[], nouns: string): string {
  return adjectives.flatMap((a) => nouns.split('|').map((n) => `${a} ${n}`)).join('|');
}
