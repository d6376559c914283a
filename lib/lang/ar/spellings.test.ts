import { describe, expect, it } from 'vitest';
import { arabicSpellings } from './spellings.ts';

describe('arabicSpellings', () => {
  it.each([
    ['محمد عبدالوهاب', 'محمد عبد الوهاب'],
    ['عبد الفتاح السيسي', 'عبدالفتاح السيسي'],
    ['أبوظبي', 'أبو ظبي'],
    ['أبو ظبي', 'أبوظبي'],
    ['حسن نصر الله', 'حسن نصرالله'],
  ])('%s is also %s', (name, other) => {
    expect(arabicSpellings(name)).toContain(other);
  });

  it('adds nothing to other names', () => {
    expect(arabicSpellings('سعيد صالح')).toEqual([]);
  });
});
