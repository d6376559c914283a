import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type Bench, browserNames, openBench } from './support/bench.ts';
import { escapeCard, hoverCard, sourcesOf } from './support/card.ts';
import { marksInOrder, marksInside } from './support/marks.ts';
import { pointAt, starterSeries } from './support/pack-facts.ts';

/** What each demo article says of the same country, and a sum in it, with the year of the statement that it matches. */
const stories = [
  { lang: 'en', dir: 'ltr', country: 'Kyrgyzstan', label: 'Kyrgyzstan', sum: '$16.5 billion', value: 16.5e9, year: '2024' },
  { lang: 'ru', dir: 'ltr', country: 'Киргизию', label: 'Киргизия', sum: '600 млн долларов', value: 600e6, year: '2021' },
  { lang: 'ar', dir: 'rtl', country: 'قيرغيزستان', label: 'قيرغيزستان', sum: '16.5 مليار دولار', value: 16.5e9, year: '2024' },
] as const;

const population = starterSeries('countries', 'Q813-P1082-wb-population');
const euro = new Map(starterSeries('currencies', 'EUR-exchange-rate-usd-fed').points);

describe.each(browserNames)('reading in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name);
    await bench.call('settings.set', { patch: { language: 'en', currency: 'EUR' } });
  });
  afterAll(() => bench?.close());

  describe.each(stories)('the $lang article', ({ lang, dir, country, label, sum, value, year }) => {
    let page: Page;
    beforeAll(async () => {
      page = await bench.read(`article.${lang}.html`, 40);
    });
    afterAll(() => page?.close());

    it('is marked, and its surroundings are not', async () => {
      const marks = await marksInOrder(page);
      expect(new Set(marks.map((mark) => mark.highlight)).size).toBeGreaterThanOrEqual(6);
      expect(marks.map((mark) => mark.text)).toContain(sum);
      expect(await marksInside(page, 'nav, aside, footer, .masthead, .promo')).toEqual([]);
    });

    it('has a card for a country: names in both languages, facts of the pack, sources', async () => {
      const card = await hoverCard(bench, page, country);
      expect(card.dialog).toMatchObject({ lang: 'en', dir: 'ltr', 'aria-label': expect.stringContaining(label) });
      expect(card.text).toContain('Place');
      expect(card.text).toContain(label);
      expect(card.text).toContain('Kyrgyzstan');
      if (lang !== 'en') expect(card.elements).toContainEqual(expect.objectContaining({ '#': 'bdi', lang, dir }));
      expect(card.text).toMatch(/Capital.*Bishkek/);
      // The source of a value with a chart stands below it.
      const value = card.text.indexOf(`${pointAt(population, '2024')} 2024`);
      expect(value).toBeGreaterThan(0);
      expect(card.text.slice(value, value + 120)).toContain('World Bank');
      expect(card.text).toMatch(/Head of state.*since .{0,2}\d{1,2} \w+ \d{4}/);
      expect(card.text).toContain('Countries of the world');
      const sources = sourcesOf(card);
      expect(sources.length).toBeGreaterThanOrEqual(3);
      for (const { href, title } of sources) {
        expect(href).toMatch(/^https?:\/\//);
        expect(title).toMatch(/ · .*\d{4}/);
      }
      expect(sources.map(({ href }) => href)).toContain('https://data.worldbank.org/indicator/SP.POP.TOTL');
      await escapeCard(page);
    });

    it('has a card for a sum: converted at the rate of its own year, with the source', async () => {
      const card = await hoverCard(bench, page, sum);
      expect(card.text).toContain('Money');
      expect(card.text).toContain(`${value.toLocaleString('en')} USD`);
      const rate = Number(euro.get(year));
      expect(card.text).toContain(`1 USD = ${rate} EUR ${year}`);
      const converted = /≈ ([\d.]+) (million|billion) euros/.exec(card.text);
      const amount = Number(converted?.[1]) * (converted?.[2] === 'billion' ? 1e9 : 1e6);
      expect(amount / (value * rate)).toBeCloseTo(1, 3);
      expect(sourcesOf(card)).toContainEqual(expect.objectContaining({ href: expect.stringContaining('https://www.federalreserve.gov/') }));
      await escapeCard(page);
    });

    it('has cards in the language that the reader chose', async () => {
      await bench.call('settings.set', { patch: { language: 'ar' } });
      const card = await hoverCard(bench, page, country);
      expect(card.dialog).toMatchObject({ lang: 'ar', dir: 'rtl' });
      expect(card.text).toContain('مكان');
      expect(card.text).toContain('قيرغيزستان');
      await escapeCard(page);
      await bench.call('settings.set', { patch: { language: 'en' } });
    });
  });
});
