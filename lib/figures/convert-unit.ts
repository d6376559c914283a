/** Which system of measures the reader wants. */
export type MeasureSystem = 'metric' | 'imperial';

/** A quantity in another unit (UCUM). */
export interface ConvertedQuantity {
  readonly value: number;
  readonly unit: string;
}

type Dimension = 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'power';

/**
 * Size of each unit in the base unit of its dimension (m, m2, m3, kg, m/s, W). Exact by definition: international yard and
 * pound (1959), US survey units as of NIST SP 811; the mechanical horsepower is 745.69987 W.
 */
const sizes: Readonly<Record<string, readonly [Dimension, number]>> = {
  nm: ['length', 1e-9],
  um: ['length', 1e-6],
  mm: ['length', 0.001],
  cm: ['length', 0.01],
  dm: ['length', 0.1],
  m: ['length', 1],
  km: ['length', 1000],
  '[in_i]': ['length', 0.0254],
  '[ft_i]': ['length', 0.3048],
  '[yd_i]': ['length', 0.9144],
  '[mi_i]': ['length', 1609.344],
  '[nmi_i]': ['length', 1852],
  mm2: ['area', 1e-6],
  cm2: ['area', 1e-4],
  m2: ['area', 1],
  har: ['area', 1e4],
  km2: ['area', 1e6],
  dunam: ['area', 1000],
  feddan: ['area', 4200.833],
  '[sft_i]': ['area', 0.09290304],
  '[syd_i]': ['area', 0.83612736],
  '[acr_us]': ['area', 4046.8564224],
  '[smi_us]': ['area', 2589988.110336],
  mL: ['volume', 1e-6],
  cL: ['volume', 1e-5],
  L: ['volume', 0.001],
  hL: ['volume', 0.1],
  cm3: ['volume', 1e-6],
  m3: ['volume', 1],
  km3: ['volume', 1e9],
  '[gal_us]': ['volume', 0.003785411784],
  '[pt_us]': ['volume', 0.000473176473],
  '[qt_us]': ['volume', 0.000946352946],
  '[cup_us]': ['volume', 0.0002365882365],
  '[cft_i]': ['volume', 0.028316846592],
  '[bbl_us]': ['volume', 0.158987294928],
  mg: ['mass', 1e-6],
  g: ['mass', 0.001],
  kg: ['mass', 1],
  t: ['mass', 1000],
  kt: ['mass', 1e6],
  Mt: ['mass', 1e9],
  Gt: ['mass', 1e12],
  '[oz_av]': ['mass', 0.028349523125],
  '[oz_tr]': ['mass', 0.0311034768],
  '[lb_av]': ['mass', 0.45359237],
  '[stone_av]': ['mass', 6.35029318],
  '[ton_us]': ['mass', 907.18474],
  '[lton_av]': ['mass', 1016.0469088],
  'm/s': ['speed', 1],
  'km/h': ['speed', 1 / 3.6],
  '[mi_i]/h': ['speed', 0.44704],
  '[kn_i]': ['speed', 1852 / 3600],
  kW: ['power', 1000],
  '[HP]': ['power', 745.69987158227],
};

/** Units to show, the largest first: the first that leaves a value of at least 1, else the last. */
const targets: Readonly<Record<MeasureSystem, Readonly<Record<Dimension, readonly string[]>>>> = {
  metric: {
    length: ['km', 'm', 'cm', 'mm'],
    area: ['km2', 'har', 'm2', 'cm2'],
    volume: ['m3', 'L', 'mL'],
    mass: ['t', 'kg', 'g'],
    speed: ['km/h'],
    power: ['kW'],
  },
  imperial: {
    length: ['[mi_i]', '[ft_i]', '[in_i]'],
    area: ['[smi_us]', '[acr_us]', '[sft_i]'],
    volume: ['[gal_us]', '[pt_us]'],
    mass: ['[ton_us]', '[lb_av]', '[oz_av]'],
    speed: ['[mi_i]/h'],
    power: ['[HP]'],
  },
};

const imperial = new Set(
  Object.values(targets.imperial)
    .flat()
    .concat(
      '[yd_i]',
      '[nmi_i]',
      '[syd_i]',
      '[cft_i]',
      '[cup_us]',
      '[qt_us]',
      '[stone_av]',
      '[lton_av]',
      '[oz_tr]',
      '[kn_i]',
      '[bbl_us]',
      '[degF]',
    ),
);

/**
 * A quantity in the reader's system of measures. In: value and UCUM code as a figure has them. Out: value and UCUM code in a
 * unit of that system near in size, or undefined when it is there already or no conversion is known. Temperatures convert by
 * the definition of the Fahrenheit scale.
 */
export function convertQuantity(value: number, fromUcum: string, system: MeasureSystem): ConvertedQuantity | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (fromUcum === 'Cel') return system === 'imperial' ? { value: (value * 9) / 5 + 32, unit: '[degF]' } : undefined;
  if (fromUcum === '[degF]') return system === 'metric' ? { value: ((value - 32) * 5) / 9, unit: 'Cel' } : undefined;
  const size = Object.hasOwn(sizes, fromUcum) ? sizes[fromUcum] : undefined;
  if (size === undefined) return undefined;
  const fromImperial = imperial.has(fromUcum);
  const local = fromUcum === 'dunam' || fromUcum === 'feddan';
  if (!local && fromImperial === (system === 'imperial')) return undefined;
  const [dimension, factor] = size;
  const base = value * factor;
  const units = targets[system][dimension];
  const unit = units.find((u) => Math.abs(base) >= sizes[u]![1]) ?? units[units.length - 1]!;
  return { value: value * (factor / sizes[unit]![1]), unit };
}

/**
 * A quantity in one named unit (UCUM codes). Out: undefined when the two units are not of one dimension or not known here. Temperatures
 * convert between Celsius and Fahrenheit.
 */
export function convertTo(value: number, fromUcum: string, toUcum: string): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (fromUcum === toUcum) return value;
  if (fromUcum === 'Cel' && toUcum === '[degF]') return (value * 9) / 5 + 32;
  if (fromUcum === '[degF]' && toUcum === 'Cel') return ((value - 32) * 5) / 9;
  const from = Object.hasOwn(sizes, fromUcum) ? sizes[fromUcum] : undefined;
  const to = Object.hasOwn(sizes, toUcum) ? sizes[toUcum] : undefined;
  return from && to && from[0] === to[0] ? (value * from[1]) / to[1] : undefined;
}
