import { describe, expect, it } from 'vitest';
import { countryCard } from '../../tests/gallery/card-fixtures.ts';
import { comparedCard } from '../../tests/gallery/compared-fixture.ts';
import { drawn } from '../../tests/support/drawn.ts';
import { seriesGroups } from './series-groups.ts';
import { SeriesPart } from './series-part.tsx';

describe('the series of a card, at large', () => {
  it('draws the line with the figure, and writes every point into a table, newest first', () => {
    const root = drawn(<SeriesPart card={comparedCard('en', 'matches-earlier')} language="en" />);
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toContain('2018');
    expect(root.querySelectorAll('.ring')).toHaveLength(1);
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toContain('2024');
    expect(root.querySelectorAll('.source').length).toBeGreaterThan(0);
  });

  it.each(['ru', 'ar'] as const)('speaks %s', (lang) => {
    const root = drawn(<SeriesPart card={comparedCard(lang, 'differs')} language={lang} />);
    expect(root.querySelector('summary')?.textContent).toMatch(lang === 'ru' ? /График/ : /الرسم/);
    expect(root.querySelector('.series')?.getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
  });

  it('offers the citation of the source below the table, where somebody writes it', () => {
    const card = comparedCard('en', 'differs');
    expect(drawn(<SeriesPart card={card} language="en" />).querySelector('.cite-open')).toBe(null);
    const root = drawn(<SeriesPart card={card} language="en" actions={{ onCite: async () => 'World Bank.' }} />);
    expect(root.querySelectorAll('.series-sources .cite-open')).toHaveLength(1);
  });

  it('is nothing where there is no series', () => {
    const { figure, ...rest } = comparedCard('en', 'differs');
    expect(seriesGroups({ ...rest, ...(figure ? { figure: { ...figure, comparisons: [] } } : {}) })).toEqual([]);
    expect(drawn(<SeriesPart card={rest} language="en" />).textContent).toBe('');
  });

  it('takes the series of an entity’s facts', () => {
    for (const { values } of seriesGroups(countryCard('en', 'en'))) expect(values.length).toBeGreaterThanOrEqual(3);
  });
});
