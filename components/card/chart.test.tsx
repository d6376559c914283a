import { expect, it } from 'vitest';
import { point } from '../../tests/gallery/card-fixtures.ts';
import { drawn } from '../../tests/support/drawn.ts';
import { Chart } from './chart.tsx';
import { SpeechContext, speechIn } from './speech.ts';

const amounts = ['500', '200', '900', '700'];
const series = amounts.map((amount, at) => point('people', String(2020 + at), amount, '1'));

function chart(language: 'en' | 'ar' | 'ru', at: string | null = '2021') {
  const root = drawn(
    <SpeechContext.Provider value={speechIn(language)}>
      <Chart series={series} figure={650} at={at ?? undefined} />
    </SpeechContext.Provider>,
  );
  return root.querySelector('svg');
}
const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\u2066-\u2069]/g, '');

it.each([
  ['en', 'From 500 (2020) to 700 (2023); lowest 200, highest 900.'],
  ['ru', 'От 500 (2020) до 700 (2023); наименьшее 200, наибольшее 900.'],
] as const)('says in words what it draws (%s)', (language, words) => {
  expect(plain(chart(language)?.getAttribute('aria-label'))).toBe(words);
});

it('says so in Arabic, with the four values and their dates', () => {
  const words = plain(chart('ar')?.getAttribute('aria-label'));
  for (const value of ['500', '2020', '700', '2023', '200', '900']) expect(words).toContain(value);
});

it("puts the article's figure at its own date and height", () => {
  const ring = chart('en')?.querySelector('.ring');
  const places = (chart('en')?.querySelector('polyline')?.getAttribute('points') ?? '').split(' ').map((one) => one.split(',').map(Number));
  expect(Number(ring?.getAttribute('cx'))).toBeCloseTo(places[1]?.[0] ?? Number.NaN, 0);
  // 650 lies between the 500 of 2020 and the 700 of 2023; upwards is less.
  expect(Number(ring?.getAttribute('cy'))).toBeLessThan(places[0]?.[1] ?? Number.NaN);
  expect(Number(ring?.getAttribute('cy'))).toBeGreaterThan(places[3]?.[1] ?? Number.NaN);
});

it('draws no figure without a date, and nothing of two values', () => {
  expect(chart('en', null)?.querySelector('.ring')).toBe(null);
  const root = drawn(
    <SpeechContext.Provider value={speechIn('en')}>
      <Chart series={series.slice(0, 2)} figure={650} at="2021" />
    </SpeechContext.Provider>,
  );
  expect(root.querySelector('svg')).toBe(null);
});
