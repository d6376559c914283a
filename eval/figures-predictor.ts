import type { Figure } from '../lib/annotation.ts';
import { findFigures } from '../lib/figures/find-figures.ts';

/** What the scorer compares, as its own notes describe it. */
interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value?: number | string | undefined;
  readonly from?: number | string | undefined;
  readonly to?: number | string | undefined;
  readonly currency?: string | undefined;
  readonly unit?: string | undefined;
  readonly approx?: string | undefined;
}

/** UCUM code → the scorer's code. */
const scorerUnits: Readonly<Record<string, string>> = {
  '[mi_i]': 'mi',
  '[ft_i]': 'ft',
  '[in_i]': 'in',
  '[yd_i]': 'yd',
  '[nmi_i]': 'nmi',
  '[ly]': 'ly',
  '[lb_av]': 'lb',
  '[oz_av]': 'oz',
  '[oz_tr]': 'oz',
  '[dr_av]': 'dr',
  '[stone_av]': 'stone',
  '[ton_us]': 'ton',
  '[car_m]': 'ct',
  '[gal_us]': 'gal',
  '[bbl_us]': 'bbl',
  '[cup_us]': 'cup',
  '[tbs_us]': 'tbsp',
  '[tsp_us]': 'tsp',
  '[pt_us]': 'pt',
  '[qt_us]': 'qt',
  Cel: 'degC',
  '[degF]': 'degF',
  By: 'byte',
  kBy: 'KB',
  MBy: 'MB',
  GBy: 'GB',
  TBy: 'TB',
  EBy: 'EB',
  'W.h': 'Wh',
  'kW.h': 'kWh',
  'MW.h': 'MWh',
  'GW.h': 'GWh',
  'TW.h': 'TWh',
  '[acr_us]': 'ac',
  har: 'ha',
  '[sft_i]': 'sqft',
  '[smi_us]': 'sqmi',
  '[cft_i]': 'cuft',
  '[mi_i]/h': 'mph',
  '[kn_i]': 'kn',
  L: 'l',
  mL: 'ml',
  cL: 'cl',
  hL: 'hl',
  '[HP]': 'hp',
  '[Btu]': 'BTU',
  'mm[Hg]': 'mmHg',
  'Mbit/s': 'Mbps',
  'Gbit/s': 'Gbps',
};

const durationPattern = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const durationUnits = ['yr', 'mo', 'wk', 'd', 'h', 'min', 's'];
const seconds = [0, 0, 604800, 86400, 3600, 60, 1];

function duration(iso: number | string | undefined): { value?: number; unit?: string } {
  const match = durationPattern.exec(String(iso));
  if (!match) return {};
  const counts = match.slice(1).map((part) => Number(part ?? 0));
  const used = counts.flatMap((count, i) => (count ? [i] : []));
  const only = used[0];
  if (only !== undefined && used.length === 1) return { value: counts[only]!, unit: durationUnits[only]! };
  if (counts[0] || counts[1]) return { value: counts[0]! * 12 + counts[1]!, unit: 'mo' };
  return { value: counts.reduce((sum, count, i) => sum + count * seconds[i]!, 0), unit: 's' };
}

function predictionOf(figure: Figure): Prediction {
  const { start, end, kind, value, from, to, currency, unit, qualifier } = figure;
  return {
    start,
    end,
    kind,
    value,
    from,
    to,
    currency,
    approx: qualifier,
    unit: unit === undefined ? undefined : (scorerUnits[unit] ?? unit),
    ...(kind === 'duration' ? duration(value) : {}),
  };
}

/** The scorer's predictor: one text as one block. */
export default async function predict(text: string, { lang, ref }: { lang: string; ref?: string }): Promise<Prediction[]> {
  const figures = findFigures({ text, lang, blocks: [{ start: 0, end: text.length, lang }], ...(ref ? { published: ref } : {}) });
  return figures.map(predictionOf);
}
