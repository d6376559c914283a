import { expect, it } from 'vitest';
import { parsePartners } from './trade.ts';

it.each([
  ['Switzerland 30%, Russia 19%, UAE 7.5% (2023)', '2023', ['Switzerland 30', 'Russia 19', 'UAE 7.5']],
  ['Bahamas, The 13%, Trinidad & Tobago 7% (2022)', '2022', ['The Bahamas 13', 'Trinidad & Tobago 7']],
  ['China 40%, Congo, Republic of the 6%, Gambia, The 2% (2023)', '2023', ['China 40', 'Republic of the Congo 6', 'The Gambia 2']],
])('reads «%s»', (text, year, partners) => {
  const found = parsePartners(text);
  expect([found?.year, found?.partners.map(({ name, share }) => `${name} ${share}`)]).toEqual([year, partners]);
});

it.each(['almost entirely United Kingdom (2022)', 'Italy, Switzerland (2021)', 'China 40%, Russia 20%', ''])(
  'finds none in «%s»',
  (text) => {
    expect(parsePartners(text)).toBe(undefined);
  },
);
