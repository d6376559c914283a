import { expect, it } from 'vitest';
import type { Figure } from '../../lib/annotation.ts';
import { figureText } from './figure-text.ts';

const figure = (more: Partial<Figure> & Pick<Figure, 'kind'>): Figure => ({ start: 0, end: 1, text: 'x', ...more });
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u{A0}\u{202F}]/gu, ' ');

it.each<[Figure, string, string | undefined]>([
  [figure({ kind: 'money', value: 1_800_000_000, currency: 'USD' }), '1.8 billion US dollars', '1,800,000,000 USD'],
  [
    figure({ kind: 'money', value: 13.5e6, from: 12e6, to: 15e6, currency: 'EUR' }),
    '12 million – 15 million euros',
    '12,000,000 – 15,000,000 EUR',
  ],
  [figure({ kind: 'percent', value: 22.3 }), '22.3%', undefined],
  [figure({ kind: 'percent', value: 1.5, unit: 'pp' }), '1.5 percentage points', undefined],
  [figure({ kind: 'number', value: 1700 }), '1,700', undefined],
  [figure({ kind: 'number', value: 12_000, unit: 'person' }), '12 thousand people', '12,000 people'],
  [figure({ kind: 'quantity', value: 5, unit: 'km' }), '5 kilometres', undefined],
  [figure({ kind: 'ordinal', value: 3 }), '3rd', undefined],
  [figure({ kind: 'date', value: '2025-11-26' }), '26 November 2025', '2025-11-26'],
  [figure({ kind: 'daterange', from: '2019', to: '2023' }), '2019 – 2023', '2019 – 2023'],
  [figure({ kind: 'duration', value: 'P3Y' }), '3 years', 'P3Y'],
  [figure({ kind: 'number' }), 'x', undefined],
])('%j', (input, big, exact) => {
  const text = figureText(input, 'en');
  expect([plain(text.big.replace(/\u{2009}/gu, ' ')), plain(text.exact)]).toEqual([big, exact]);
});
