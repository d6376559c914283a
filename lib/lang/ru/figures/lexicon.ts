import type { FigureLexicon } from '../../figures/lexicon.ts';
import { densities as signs } from '../../figures/densities.ts';
import { symbols } from '../../figures/symbols.ts';
import { compound } from './compound.ts';
import { countries, currencies } from './currencies.ts';
import { densities } from './densities.ts';
import { numbers } from './numbers.ts';
import { time } from './time.ts';
import { units } from './units.ts';
import { words } from './words.ts';

/** The figure lexicon of Russian. */
export const russian: FigureLexicon = {
  lang: 'ru',
  rows: [...numbers, ...time, ...units, ...currencies, ...countries, ...words, ...densities, ...symbols, ...signs],
  decimal: ',',
  spaceGroups: true,
  dateOrder: 'dmy',
  joins: 'none',
  fold: (word) => {
    const lower = word.toLowerCase();
    return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
  },
  ordinalSuffixes: new Set('й|я|е|го|му|м|ю|ым|ом|ой|ый|ий|ая|ое|ые|ых|ыми|х|ого|его|ому|ему|их|ую|ья|ье|ьи|ьего|ьем'.split('|')),
  cardinalSuffixes: new Set('ти|ми|мя|тью|тями'.split('|')),
  decadeSuffixes: new Set('е|х|м|ми|ые|ых|ым|ыми'.split('|')),
  compound,
};
