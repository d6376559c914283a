import { describe, expect, it } from 'vitest';
import { entity } from './entity.ts';
import { slug, statement, text, time } from './values.ts';

describe('entities of the scripts', () => {
  it('takes the first name as label, the others as aliases, and leaves empty fields out', () => {
    expect(entity('Q1', 'place', { en: ['Alpha', 'A', 'Alpha'], ru: [], ar: ['ألفا'] })).toEqual({
      id: 'Q1',
      type: 'place',
      labels: { en: 'Alpha', ar: 'ألفا' },
      aliases: { en: ['A'] },
      sameAs: ['https://www.wikidata.org/entity/Q1'],
    });
  });

  it('drops hidden characters from names', () => {
    expect(entity('x', 'other', { en: ['Gra\u{200e}nada\u{200b}'], ar: ['مـدينة'] }).labels).toEqual({ en: 'Granada', ar: 'مدينة' });
  });

  it('makes ASCII slugs', () => {
    expect(slug('Đuro Macut')).toBe('duro-macut');
    expect(slug('São Tomé & Príncipe')).toBe('sao-tome-principe');
  });

  it('names a statement after subject, property and key, without colons', () => {
    const made = statement('pack:x', 'P1', 'k', text('v'), [], { P580: [time('2024-05')], P582: undefined });
    expect(made.id).toBe('pack.x-P1-k');
    expect(made.qualifiers).toEqual({ P580: [{ type: 'time', time: '2024-05', precision: 'month' }] });
  });
});
