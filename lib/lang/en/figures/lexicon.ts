import type { FigureLexicon } from '../../figures/lexicon.ts';
import { densities as signs } from '../../figures/densities.ts';
import { symbols } from '../../figures/symbols.ts';
import { countries, currencies } from './currencies.ts';
import { densities } from './densities.ts';
import { numbers } from './numbers.ts';
import { time } from './time.ts';
import { units } from './units.ts';
import { words } from './words.ts';

/** The figure lexicon of English. */
export const english: FigureLexicon = {
  lang: 'en',
  rows: [...numbers, ...time, ...units, ...currencies, ...countries, ...words, ...densities, ...symbols, ...signs],
  decimal: '.',
  spaceGroups: false,
  dateOrder: 'dmy',
  joins: 'and',
  fold: (word) => word.toLowerCase(),
  ordinalSuffixes: new Set(['st', 'nd', 'rd', 'th']),
  decadeSuffixes: new Set(['s']),
};
