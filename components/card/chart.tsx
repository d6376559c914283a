import type { CardValue } from '../../lib/card.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { useSpeech } from './speech.ts';
import { valueText } from './value-text.ts';

const width = 300;
const height = 56;
const edge = 5;

interface Place {
  readonly time: number;
  readonly amount: number;
  readonly value: CardValue;
}

/** Decimal year of an ISO date; NaN when it has none. */
function yearOf(iso: string | undefined): number {
  const [year, month = '7'] = (iso ?? '').split('-');
  return year ? Number(year) + (Number(month) - 1) / 12 : Number.NaN;
}

function placesOf(series: readonly CardValue[]): Place[] {
  return series
    .flatMap((value): Place[] => {
      const amount = value.content.type === 'quantity' ? Number(value.content.amount) : Number.NaN;
      const time = yearOf(value.at);
      return Number.isFinite(amount) && Number.isFinite(time) ? [{ time, amount, value }] : [];
    })
    .sort((a, b) => a.time - b.time);
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * A series as a line, with the article's figure as a ring at its date. Time runs left to right in every language, as on charts. The text
 * alternative gives the first, last, lowest and highest value.
 */
export function Chart({ series, figure, at }: { series: readonly CardValue[]; figure: number; at: string | undefined }) {
  const { language, t } = useSpeech();
  const places = placesOf(series);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || places.length < 3) return null;
  const ring = Number.isFinite(yearOf(at)) && Number.isFinite(figure) ? { time: yearOf(at), amount: figure } : undefined;
  const all = ring ? [...places, ring] : places;
  const low = Math.min(...all.map(({ amount }) => amount));
  const high = Math.max(...all.map(({ amount }) => amount));
  const from = Math.min(...all.map(({ time }) => time));
  const until = Math.max(...all.map(({ time }) => time));
  const x = (time: number): number => round(edge + ((time - from) / (until - from || 1)) * (width - 2 * edge));
  const y = (amount: number): number => round(height - edge - ((amount - low) / (high - low || 1)) * (height - 2 * edge));
  const words = ({ value }: Place): string => valueText(value.content, language).words.text;
  const by = (better: (a: Place, b: Place) => boolean): Place => places.reduce((best, one) => (better(one, best) ? one : best));
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
        points={places.map(({ time, amount }) => `${x(time)},${y(amount)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      <circle class="dot" cx={x(last.time)} cy={y(last.amount)} r="2.5" />
      {ring ? <circle class="ring" cx={x(ring.time)} cy={y(ring.amount)} r="4" fill="none" stroke-width="1.8" /> : null}
    </svg>
  );
}
