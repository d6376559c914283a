import type { PhraseRow } from './lexicon.ts';

const u = (names: string, ucum: string, factor?: number): PhraseRow => [
  names,
  { role: 'unit', ucum, ...(factor === undefined ? {} : { factor }) },
];

/** «µg / m3», «mg / l»: each unit above each below, as UCUM writes the two. */
function over(above: readonly (readonly [names: string, ucum: string])[], below: readonly (readonly [names: string, ucum: string])[]) {
  return above.flatMap(([names, ucum]) =>
    below.map(([under, base]) =>
      u(
        names
          .split('|')
          .flatMap((name) => under.split('|').map((each) => `${name} / ${each}`))
          .join('|'),
        `${ucum}/${base}`,
      ),
    ),
  );
}

const cubic = ['m ³|m3', 'm3'] as const;
const litre = ['l', 'L'] as const;

/** Symbols of units that have a denominator, and of greenhouse gases in tonnes, which every language shares. */
export const densities: readonly PhraseRow[] = [
  ...over(
    [
      ['µg|μg|ug|mcg', 'ug'],
      ['mg', 'mg'],
      ['g', 'g'],
      ['kg', 'kg'],
    ],
    [cubic, litre, ['kg', 'kg']],
  ),
  ...over(
    [
      ['mg', 'mg'],
      ['g', 'g'],
    ],
    [['dl', 'dL']],
  ),
  ...over(
    [
      ['t', 't'],
      ['kg', 'kg'],
    ],
    [['ha', 'har']],
  ),
  u('mmol / l', 'mmol/L'),
  u('g / km', 'g/km'),
  u('g / kwh', 'g/kW.h'),
  u('kg / m ²|kg / m2', 'kg/m2'),
  u('w / m ²|w / m2', 'W/m2'),
  u('m ³ / s|m3 / s', 'm3/s'),
  u('km / s', 'km/s'),
  u('tco2|tco2e|t co2|t co2e|tco ₂|tco ₂ e', 't'),
  u('ktco2|ktco2e', 'kt'),
  u('mtco2|mtco2e|mtco ₂ e', 'Mt'),
  u('gtco2|gtco2e|gtco ₂ e', 'Gt'),
];
