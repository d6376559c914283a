import type { CardValue } from '../../lib/card.ts';
import { directionOf } from '../../lib/i18n/direction.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { decimalYear, pointOf, type SeriesPoint } from './series-point.ts';
import { useSpeech } from './speech.ts';
import { valueText } from './value-text.ts';

/** On the card, and at large in the panel with room for the words of its axes. */
const sizes = {
  small: { width: 300, height: 56, edge: 5, below: 0 },
  large: { width: 340, height: 180, edge: 14, below: 16 },
} as const;

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * A series as a line, with the article's figure as a ring at its date. Time runs left to right in every language, as on charts. The text
 * alternative gives the first, last, lowest and highest value.
 * @param figure NaN: none is drawn
 * @param large with its bounds written at the edges
 */
export function Chart({
  series,
  figure,
  at,
  large = false,
}: {
  series: readonly CardValue[];
  figure: number;
  at: string | undefined;
  large?: boolean;
}) {
  const { width, height, edge, below } = sizes[large ? 'large' : 'small'];
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
  const y = (amount: number): number => round(height - edge - below - ((amount - low) / (high - low || 1)) * (height - 2 * edge - below));
  const words = ({ value }: SeriesPoint): string => valueText(value.content, language).words.text;
  const by = (better: (a: SeriesPoint, b: SeriesPoint) => boolean): SeriesPoint =>
    places.reduce((best, one) => (better(one, best) ? one : best));
  const direction = directionOf(language);
  const [left, right] = direction === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const [lowest, highest] = [by((a, b) => a.amount < b.amount), by((a, b) => a.amount > b.amount)];
  const label = t('chart', {
    first: words(first),
    firstDate: formatDate(first.value.at ?? '', language),
    last: words(last),
    lastDate: formatDate(last.value.at ?? '', language),
    low: words(lowest),
    high: words(highest),
  });
  return (
    <svg
      class={large ? 'chart large' : 'chart'}
      role="img"
      aria-label={label}
      width="100%"
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      direction="ltr"
    >
      <polyline
        points={places.map((point) => `${x(point.at)},${y(point.amount)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      <circle class="dot" cx={x(last.at)} cy={y(last.amount)} r="2.5" />
      {large ? (
        // The words run as their language does; the chart itself from left to right.
        <g class="axis" direction={direction}>
          {[highest, lowest].map((point) => (
            <line key={point.value.statement} x1={edge} x2={width - edge} y1={y(point.amount)} y2={y(point.amount)} />
          ))}
          <text x={edge} y={y(highest.amount) - 3} text-anchor={left}>
            {words(highest)}
          </text>
          <text x={width - edge} y={y(lowest.amount) - 3} text-anchor={right}>
            {words(lowest)}
          </text>
          <text x={x(first.at)} y={height - 3} text-anchor={left}>
            {formatDate(first.value.at ?? '', language)}
          </text>
          <text x={x(last.at)} y={height - 3} text-anchor={right}>
            {formatDate(last.value.at ?? '', language)}
          </text>
        </g>
      ) : null}
      {ring ? <circle class="ring" cx={x(ring.at)} cy={y(ring.amount)} r="4" fill="none" stroke-width="1.8" /> : null}
    </svg>
  );
}
