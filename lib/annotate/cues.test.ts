import { expect, it } from 'vitest';
import type { Property } from '../facts/property.ts';
import { cueIndex, cueWords, findCues } from './cues.ts';

const properties: readonly Property[] = [
  {
    id: 'P2131',
    labels: { en: 'nominal GDP', ru: 'номинальный ВВП' },
    aliases: { en: ['gross domestic product', 'economy'], ru: ['валовой внутренний продукт'] },
    valueType: 'quantity',
    unit: 'USD',
  },
  { id: 'P2046', labels: { ar: 'المساحة' }, aliases: { ar: ['مساحة'] }, valueType: 'quantity', unit: 'km2' },
  { id: 'exports', labels: { ar: 'صادرات السلع' }, aliases: { ar: ['صادرات'] }, valueType: 'quantity', unit: 'USD' },
];
const cues = (text: string, lang: string) => findCues(cueWords(text, lang), cueIndex(properties, lang), lang);

it.each([
  ['en', 'Its gross domestic product grew', true],
  ['en', 'Its economy grew', false],
  ['ru', 'Валовой внутренний продукт вырос', true],
] as const)('%s: «%s» spells out the label: %s', (lang, text, names) => {
  expect(cues(text, lang)).toMatchObject([{ property: { id: 'P2131' }, names }]);
});

it.each([
  ['دولة بمساحة تبلغ 2.38 مليون', 'P2046'],
  ['فلا تتعدى مساحتها 163 ألفا', 'P2046'],
  ['سجلت صادراته 22 مليار', 'exports'],
] as const)('finds what is glued to other words: %s', (text, id) => {
  expect(cues(text, 'ar')[0]?.property.id).toBe(id);
});
