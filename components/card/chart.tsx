import type { CardValue } from '../../lib/card.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { decimalYear, pointOf, type SeriesPoint } from './series-point.ts';
import { useSpeech } from './speech.ts';
import { valueText } from './value-text.ts';

const width = 300;
const height = 56;
const edge = 5;

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * A series as a line, with the article's figure as a ring at its date. Time runs left to right in every language, as on charts. The text
 * alternative gives the first, last, lowest and highest value.
 */
export function Chart({ series, figure, at }: { series: readonly CardValue[]; figure: number; at: string | undefined }) {
  const { language, t } = useSpeech();
  const places = series.flatMap((value) => pointOf(value) ?? []).sort((a, b) => a.at - b.at);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || places.length < 3) return null;
  const when = decimalYear(at);
  const ring = Number.isFinite(when) && Number.isFinite(figure) ? { at: when, amount: figure } : undefined;
  const all = ring ? [...places, ring] : places;
  const low = Math.min(...all.map(({ amount }) => amount));
  const high = Math.max(...all.map(({ amount }) => amount));
  const from = Math.min(...all.map((point) => point.at));
  const until = Math.max(...all.map((point) => point.at));
  const x = (time: number): number => round(edge + ((time - from) / (until - from || 1)) * (width - 2 * edge));
  const y = (amount: number): number => round(height - edge - ((amount - low) / (high - low || 1)) * (height - 2 * edge));
  const words = ({ value }: SeriesPoint): string => valueText(value.content, language).words.text;
  const by = (better: (a: SeriesPoint, b: SeriesPoint) => boolean): SeriesPoint =>
    places.reduce((best, one) => (better(one, best) ? one : best));
  const label = t('chart', {
    first: words(first),
    firstDate: formatDate(first.value.at ?? '', language),
    last: words(last),
    lastDate: formatDate(last.value.at ?? '', language),
    low: words(by((a, b) => a.amount < b.amount)),
    high: words(by((a, b) => a.amount > b.amount)),
  });
  return (
    <svg class="chart" role="img" aria-label={label} width="100%" height={height} viewBox={`0 0 ${width} ${height}`} direction="ltr">
      <polyline
        points={places.map((point) => `${x(point.at)},${y(point.amount)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      <circle class="dot" cx={x(last.at)} cy={y(last.amount)} r="2.5" />
      {ring ? <circle class="ring" cx={x(ring.at)} cy={y(ring.amount)} r="4" fill="none" stroke-width="1.8" /> : null}
    </svg>
  );
}
