import { describe, expect, it } from 'vitest';
import type { PackChange } from '../../packs/diff.ts';
import { changeText } from './change-text.ts';

const base = {
  record: 'statement',
  id: 'population-1',
  subject: 'Q813',
  labels: { en: 'Kyrgyzstan', ru: 'Киргизия', ar: 'قيرغيزستان' },
  property: 'P1082',
  propertyLabels: { en: 'population', ru: 'население', ar: 'عدد السكان' },
} as const;
const quantity = (amount: string) => ({ type: 'quantity', amount, unit: '1' }) as const;
const words = (change: PackChange, language: 'en' | 'ru' | 'ar') => changeText(change, language).replace(/[\u{2066}-\u{2069}]/gu, '');

describe('changeText', () => {
  it('says in each language what changed, with all digits', () => {
    const change: PackChange = { ...base, kind: 'changed', before: quantity('7161900'), after: quantity('7221868') };
    expect(words(change, 'en')).toBe('Kyrgyzstan, population: 7,161,900 → 7,221,868');
    expect(words(change, 'ru').replaceAll('\u{A0}', ' ')).toBe('Киргизия, население: 7 161 900 → 7 221 868');
    expect(words(change, 'ar')).toContain('قيرغيزستان، عدد السكان: من');
  });
  it('tells points apart by their time', () => {
    expect(words({ ...base, record: 'point', kind: 'added', time: '2026', after: quantity('7300000') }, 'en')).toBe(
      'Kyrgyzstan, population in 2026: new, 7,300,000',
    );
  });
  it('says when the value stayed and the rest did not', () => {
    expect(words({ ...base, kind: 'changed' }, 'en')).toBe('Kyrgyzstan, population: dates, rank or sources changed');
  });
  it('names by id what has no label, and takes any language rather than none', () => {
    expect(words({ kind: 'removed', record: 'entity', id: 'Q1', subject: 'Q1' }, 'en')).toBe('Gone: Q1');
    expect(words({ kind: 'added', record: 'entity', id: 'Q1', labels: { uk: 'Київ' } }, 'ar')).toBe('جديد: Київ');
  });
  it('leaves no placeholder for any kind of change', () => {
    for (const record of ['entity', 'property', 'statement', 'point', 'source'] as const) {
      for (const kind of ['added', 'removed', 'changed'] as const) {
        for (const language of ['en', 'ru', 'ar'] as const)
          expect(words({ ...base, record, kind, before: quantity('1'), after: quantity('2'), time: '2020' }, language)).not.toMatch(/[{}]/);
      }
    }
  });
});
