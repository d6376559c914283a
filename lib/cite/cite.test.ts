import { describe, expect, it } from 'vitest';
import type { CitedWork } from '../facts/cited-work.ts';
import { cite } from './cite.ts';
import { works } from '../../tests/support/cited-works.ts';
import { readWork } from './read-work.ts';
import { citationStyles } from './styles.ts';

const lines = (work: CitedWork, style: 'bibtex' | 'ris'): string[] => cite(work, style, 'en').split(/\r?\n/);

describe('BibTeX', () => {
  it('has a key in ASCII, keeps the letters of every script and the case of titles', () => {
    expect(lines(works.tass, 'bibtex')).toEqual([
      '@article{tass2025,',
      '  title = {{Путин проведет переговоры}},',
      '  journal = {ТАСС},',
      '  year = {2025},',
      '  month = nov,',
      '  day = {26},',
      '  url = {https://tass.ru/politika/1},',
      '  urldate = {2026-11-25},',
      '}',
    ]);
  });

  it('writes people and bodies apart, and escapes what TeX reads', () => {
    const entry = cite(
      { ...works.textbooks, title: '5 % & {more}_\\x', authors: [...works.textbooks.authors, { literal: 'A & B' }] },
      'bibtex',
      'en',
    );
    expect(entry).toContain("author = {O'Donohue, William and {A \\& B}}");
    expect(entry).toContain('title = {{5 \\% \\& \\{more\\}\\_\\textbackslash{}x}}');
    expect(cite(works.facingForward, 'bibtex', 'en')).toMatch(/^@techreport\{nationalcancerinstitute2018,[\s\S]*institution = \{U\.S\./);
  });

  it('leaves an address whole that would close its braces', () => {
    expect(cite({ ...works.tass, url: 'https://example.org/a_%7B}' }, 'bibtex', 'en')).toContain('url = {https://example.org/a_%7B%7D},');
  });
});

describe('RIS', () => {
  it('begins with the type, ends with ER, and has dates as the format wants them', () => {
    expect(lines(works.forgetting, 'ris')).toEqual([
      'TY  - NEWS',
      'AU  - Carey, Benedict',
      'TI  - Can we get better at forgetting?',
      'T2  - The New York Times',
      'PY  - 2019',
      'DA  - 2019/03/22',
      'UR  - https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
      'ER  - ',
      '',
    ]);
    expect(lines(works.storybooks, 'ris')).toEqual(
      expect.arrayContaining(['VL  - 8', 'IS  - 3', 'SP  - 207', 'EP  - 217', 'DA  - 2019/07/']),
    );
    expect(cite(works.tass, 'ris', 'en')).toContain('\r\nT2  - ТАСС\r\n');
  });
});

describe('plain text', () => {
  it('speaks the reader’s language, without invisible marks', () => {
    expect(cite({ ...works.factbook, locator: 'Economy' }, 'text', 'en')).toBe(
      'The World Factbook: Aruba (final edition, January 2026). Central Intelligence Agency, 22 January 2026. Economy. https://example.org/aa.json (accessed 17 May 2026)',
    );
    expect(cite(works.tass, 'text', 'ru')).toBe(
      'Путин проведет переговоры. ТАСС, 26 ноября 2025 г. https://tass.ru/politika/1 (дата обращения: 25 ноября 2026 г.)',
    );
    expect(cite(works.tass, 'text', 'ar')).toContain('(تاريخ الاطلاع: 25 نوفمبر 2026)');
    expect(cite(works.forgetting, 'text', 'en')).toMatch(
      /^Benedict Carey\. Can we get better at forgetting\? The New York Times, 22 March 2019\. https/,
    );
  });
});

describe('what a pack may hold', () => {
  it('is read as one line of text each, or left out', () => {
    const work = readWork(
      {
        id: 'x',
        type: 'report',
        title: 'Two\r\nTY  - BOOK',
        URL: 'javascript:alert(1)',
        author: [{ family: 'Doe', given: 'Ann' }, { given: 'Plato' }, null, { family: {} }] as never,
        'container-title': ['list'] as never,
        volume: 7,
        DOI: 'https://doi.org/10.1/x',
        issued: { 'date-parts': [['2024', 3]] },
        accessed: { raw: 'spring' },
      },
      { source: 'x', locator: 'p. 5', retrieved: '2026-01-02' },
    );
    expect(work).toEqual({
      type: 'report',
      title: 'Two TY - BOOK',
      authors: [{ family: 'Doe', given: 'Ann' }, { literal: 'Plato' }],
      volume: '7',
      doi: '10.1/x',
      issued: '2024-03',
      accessed: '2026-01-02',
      locator: 'p. 5',
    });
  });

  it.each(citationStyles)('%s: a source of which only the title is known is still cited', (style) => {
    const text = cite(readWork({ id: 'x', title: 'Bare' }), style, 'en');
    expect(text).toContain('Bare');
    expect(text).not.toMatch(/undefined|NaN|\(\)| {2}(?!-)[.,]/);
  });
});
