import type { PhraseRow } from '../../figures/lexicon.ts';
import { counted } from './noun.ts';

/** «ميكروغراما في المتر المكعب», «طن للهكتار»: a unit above another, whatever joins them. */
function over(above: string, below: string, ucum: string): PhraseRow {
  return [
    above
      .split('|')
      .flatMap((unit) => below.split('|').map((under) => `${unit} ${under}`))
      .join('|'),
    { role: 'unit', ucum },
  ];
}

const gram = (prefix: readonly string[]): string =>
  prefix.flatMap((each) => [counted(`${each}غرام`, `${each}غرامات`), counted(`${each}جرام`, `${each}جرامات`)]).join('|');
const cubic = 'في المتر المكعب|لكل متر مكعب|للمتر المكعب|بالمتر المكعب';
const litre = 'في اللتر|لكل لتر|للتر|باللتر';
const hectare = 'في الهكتار|لكل هكتار|للهكتار|بالهكتار';
const micro = `${gram(['ميكرو', 'مايكرو'])}|ميكروغ`;
const milli = `${gram(['ملي', 'ملّي', 'مللي', 'ميلي'])}|ملغ|ملغم|ملجم`;

/** Arabic names of units that have a denominator, and of micrograms, which stand with one most. */
export const densities: readonly PhraseRow[] = [
  [micro, { role: 'unit', ucum: 'ug' }],
  over(micro, cubic, 'ug/m3'),
  over(milli, cubic, 'mg/m3'),
  over(micro, litre, 'ug/L'),
  over(milli, litre, 'mg/L'),
  over(gram(['']), litre, 'g/L'),
  over(counted('طن', 'أطنان'), hectare, 't/har'),
  over(`${gram(['كيلو'])}|كغ|كغم|كجم`, hectare, 'kg/har'),
  over(counted('متر مكعب', 'أمتار مكعبة', 'مترا مكعبا'), 'في الثانية|بالثانية', 'm3/s'),
];
