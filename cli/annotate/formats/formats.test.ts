import { describe, expect, it } from 'vitest';
import type { FactStore } from '../../../lib/facts/fact-store.ts';
import type { AnnotatedDocument } from '../../../lib/sheet/document.ts';
import { csvHead } from '../../../lib/sheet/csv.ts';
import { formats, writers } from './format.ts';

const document: AnnotatedDocument = {
  id: 'a "quoted", id',
  lang: 'en',
  text: 'Paid $5 in Oslo',
  published: '2025-11-26',
  annotations: [
    { start: 5, end: 7, text: '$5', kind: 'money', value: 5, currency: 'USD', qualifier: 'about', shown: true },
    {
      start: 11,
      end: 15,
      text: 'Oslo',
      kind: 'place',
      entity: { id: 'Q585', pack: 'cities', label: 'Oslo' },
      confidence: 0.9,
      shown: true,
      via: 'name',
    },
    { start: 0, end: 4, text: '=Paid', kind: 'other', confidence: 0.2, shown: false, via: 'name', reason: 'weak' },
  ],
};
const store: FactStore = { subject: async () => [], properties: async () => new Map(), packs: async () => [] };
const write = async (format: (typeof formats)[number]) => writers[format].write(document, store);

describe('formats', () => {
  it.each(formats)('%s writes something that ends in a line', async (format) => {
    expect(await write(format)).toMatch(/\n$/);
  });
  it('json keeps the contract and says nothing of the title', async () => {
    expect(JSON.parse(await write('json'))).toEqual(document);
  });
  it('csv quotes, has one row an annotation, and sets off formulas', async () => {
    const rows = (await write('csv')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^"a ""quoted"", id",5,7,\$5,money,5,/);
    expect(rows[2]).toContain("'=Paid");
    expect(csvHead().split(',')).toHaveLength((rows[1] ?? '').split(',').length - 1);
  });
  it('webannotation gives quote and position selectors', async () => {
    const { items } = JSON.parse(await write('webannotation'));
    expect(items[0].target.selector[0]).toEqual({ type: 'TextQuoteSelector', exact: '$5', prefix: 'Paid ', suffix: ' in Oslo' });
    expect(items[1].body).toMatchObject({ type: 'SpecificResource', source: 'https://www.wikidata.org/entity/Q585' });
  });
  it('markdown escapes what the page wrote', async () => {
    const hostile = { ...document, title: '[x](javascript:1) <b>' };
    expect(await writers.markdown.write(hostile, store)).toContain('\\[x\\]\\(javascript:1\\) \\<b\\>');
  });
  it('text keeps control characters of the page from the terminal', async () => {
    const first = document.annotations[0];
    if (!first) throw new Error('no annotation');
    const hostile = { ...document, annotations: [{ ...first, text: '$5\u{1b}[2J\u{202e}' }] };
    expect(await writers.text.write(hostile, store)).not.toMatch(/[\u{1b}\u{202e}]/u);
  });
  it('report counts', async () => {
    expect(await write('report')).toContain('1 figure, 0 comparable, 1 mention of 1 entity, 1 uncertain');
  });
});
