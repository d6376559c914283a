import type { PhraseRow } from '../../figures/lexicon.ts';
import { noun } from './decline.ts';

const u = (names: string, ucum: string, factor?: number): PhraseRow => [
  names,
  { role: 'unit', ucum, ...(factor === undefined ? {} : { factor }) },
];

/** «мкг / м3», «тонн с гектара»: a unit above another. `joints`: «/», «на», «с». */
function over(above: string, joints: readonly string[], below: string): string {
  return above
    .split('|')
    .flatMap((unit) => joints.flatMap((joint) => below.split('|').map((under) => `${unit} ${joint} ${under}`)))
    .join('|');
}

const cubic = 'м ³|м3|куб . м|кубометр|кубический метр';
const litre = 'л|литр';
const mass: readonly (readonly [names: string, ucum: string])[] = [
  [`мкг|${noun('микрограмм', 'hard')}`, 'ug'],
  [`мг|${noun('миллиграмм', 'hard')}`, 'mg'],
  [`г|${noun('грамм', 'hard')}`, 'g'],
  [`кг|${noun('килограмм', 'hard')}`, 'kg'],
];
const hectare = ['/', 'с', 'на'];

/** Russian symbols and names of units that have a denominator. */
export const densities: readonly PhraseRow[] = [
  ...mass.flatMap(([names, ucum]) => [
    u(over(names, ['/', 'на'], cubic), `${ucum}/m3`),
    u(over(names, ['/', 'на'], litre), `${ucum}/L`),
    u(over(names, ['/', 'на'], 'кг|килограмм'), `${ucum}/kg`),
  ]),
  u(over('ммоль', ['/', 'на'], litre), 'mmol/L'),
  u(over(`т|${noun('тонн', 'fem')}`, hectare, 'га|гектара|гектар'), 't/har'),
  u(over(`ц|${noun('центнер', 'hard')}`, hectare, 'га|гектара|гектар'), 'kg/har', 2),
  u(over(`кг|${noun('килограмм', 'hard')}`, hectare, 'га|гектара|гектар'), 'kg/har'),
  u(over('м ³|м3|куб . м', ['/', 'в'], 'с|сек|секунду'), 'm3/s'),
  u(over(`км|${noun('километр', 'hard')}`, ['/', 'в'], 'с|сек|секунду'), 'km/s'),
  u('г / км', 'g/km'),
  u('вт / м ²|вт / м2', 'W/m2'),
];
