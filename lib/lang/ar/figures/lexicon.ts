import type { FigureLexicon } from '../../figures/lexicon.ts';
import { densities as signs } from '../../figures/densities.ts';
import { symbols } from '../../figures/symbols.ts';
import { countries, currencies } from './currencies.ts';
import { clitics, fold } from './fold.ts';
import { densities } from './densities.ts';
import { numbers } from './numbers.ts';
import { time } from './time.ts';
import { units } from './units.ts';
import { words } from './words.ts';

/** The figure lexicon of Arabic. */
export const arabic: FigureLexicon = {
  lang: 'ar',
  rows: [...numbers, ...time, ...units, ...currencies, ...countries, ...words, ...densities, ...symbols, ...signs],
  decimal: 'both',
  spaceGroups: false,
  dateOrder: 'dmy',
  joins: 'waw',
  fold,
  clitics,
  ordinalSuffixes: new Set(),
  decadeSuffixes: new Set(),
};
