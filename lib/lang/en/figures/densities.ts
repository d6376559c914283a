import type { PhraseRow } from '../../figures/lexicon.ts';

/** A unit above another in words: "tonnes per hectare", "tons a hectare". */
function per(above: string, below: string, ucum: string): PhraseRow {
  const names = above.split('|').flatMap((unit) => below.split('|').flatMap((under) => [`${unit} per ${under}`, `${unit} a ${under}`]));
  return [names.join('|'), { role: 'unit', ucum }];
}

const cubic = 'cubic metre|cubic meter';

/** English names of units that have a denominator. */
export const densities: readonly PhraseRow[] = [
  per('microgram|micrograms', cubic, 'ug/m3'),
  per('milligram|milligrams', cubic, 'mg/m3'),
  per('gram|grams', cubic, 'g/m3'),
  per('kilogram|kilograms', cubic, 'kg/m3'),
  per('microgram|micrograms', 'litre|liter', 'ug/L'),
  per('milligram|milligrams', 'litre|liter', 'mg/L'),
  per('gram|grams', 'litre|liter', 'g/L'),
  per('milligram|milligrams', 'kilogram', 'mg/kg'),
  per('milligram|milligrams', 'decilitre|deciliter', 'mg/dL'),
  per('gram|grams', 'kilometre|kilometer', 'g/km'),
  per('tonne|tonnes|metric ton|metric tons', 'hectare', 't/har'),
  per('kilogram|kilograms|kg', 'hectare', 'kg/har'),
  per('cubic metre|cubic metres|cubic meter|cubic meters', 'second', 'm3/s'),
  per('kilometre|kilometres|kilometer|kilometers', 'second', 'km/s'),
  per('watt|watts', 'square metre|square meter', 'W/m2'),
];
