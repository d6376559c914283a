const width = 46;
const height = 15;

/** A small line of a series, with a dot on its last point. Decoration beside the figures in words, so hidden from assistive technology. Time runs left to right in every language, as on charts. */
export function Sparkline({ points }: { points: readonly { readonly at: number; readonly amount: number }[] }) {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return null;
  const amounts = points.map((point) => point.amount);
  const low = Math.min(...amounts);
  const reach = Math.max(...amounts) - low || 1;
  const time = last.at - first.at || 1;
  const x = (at: number): number => round(((at - first.at) / time) * width);
  const y = (amount: number): number => round(height - ((amount - low) / reach) * height);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <polyline
        points={points.map((point) => `${x(point.at)},${y(point.amount)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      <circle class="dot" cx={x(last.at)} cy={y(last.amount)} r="2.5" />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
