import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../figures/find-figures.ts';
import { checkArithmetic } from './check.ts';

const check = (text: string, lang: string) =>
  checkArithmetic(text, lang, findFigures({ text, lang, blocks: [{ start: 0, end: text.length, lang }], published: '2025-11-26' }));

/** Sentences of our own, half of whose sums are right. */
const sentences = (name: string): { text: string; holds: boolean }[] =>
  readFileSync(resolve(import.meta.dirname, `../../tests/arithmetic/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.each(['', 'fresh-', 'second-', 'third-'].flatMap((set) => ['en', 'ru', 'ar'].map((lang) => [set, lang] as const)))(
  'sums of sentences (%s%s)',
  (set, lang) => {
    const all = sentences(`${set}${lang}`).map(({ text, holds }) => ({
      text,
      holds,
      flagged: check(text, lang).some((list) => list.some((one) => !one.holds)),
    }));

    it('flags what does not add up, and only that', () => {
      expect(all).toHaveLength({ '': 60, 'third-': 16 }[set] ?? 20);
      const flagged = all.filter((one) => one.flagged);
      const wrong = all.filter((one) => !one.holds);
      const right = flagged.filter((one) => !one.holds);
      expect(right.length / flagged.length).toBeGreaterThanOrEqual(0.98);
      expect(right.length / wrong.length).toBeGreaterThanOrEqual(0.85);
    });
  },
);

describe('a working', () => {
  it.each([
    ['en', 'Wheat exports rose 50% from 20 to 25 ships.', '(25 − 20) ÷ 20 = 25 %'],
    ['en', 'The rate climbed from 4% to 6%, up 2%.', '(6 % − 4 %) ÷ 4 % = 50 %; 6 % − 4 % = 2 pp'],
    ['ru', 'Из 100 студентов 70 — девушки и 40 — юноши.', '70 + 40 = 110 > 100'],
    ['en', 'Of the 240 delegates, 60, or 35%, voted against.', '60 ÷ 240 = 25 %'],
    ['en', 'Profits shrank by a third, from $90 million to $75 million.', '(75 × 10⁶ USD − 90 × 10⁶ USD) ÷ 90 × 10⁶ USD = −16.7 %'],
    ['en', 'Output halved to 3 million barrels from 4 million.', '3 × 10⁶ ÷ 4 × 10⁶ = 0.75'],
    ['ru', 'Фонд израсходовал 30 млн рублей из 120 млн, или 40 процентов.', '30 × 10⁶ RUB ÷ 120 × 10⁶ RUB = 25 %'],
    ['ar', 'تضاعفت المبيعات ثلاث مرات من 30 ألفا إلى 60 ألفا.', '60000 ÷ 30000 = 2'],
    ['ar', 'صوت 45 من 60 نائبا (85%) لصالح القانون.', '45 ÷ 60 = 75 %'],
  ])('%s: %s', (lang, text, working) => {
    expect(check(text, lang).flat()).toMatchObject([{ holds: false, working }]);
  });

  it.each(['It rose from 0 to 20, up 5%.', 'Down 10% from 0% to 0%.', 'From -5 to 5 it rose by 200%.'])('%s: no endless share', (text) => {
    expect(JSON.stringify(check(text, 'en'))).not.toMatch(/Infinity|NaN|null/);
  });

  it.each([
    ['ar', 'أصيب 5 رجال و3 نساء وطفلان، بمجموع 10 أشخاص.', 'an item of the list is counted by no figure'],
    ['ar', 'سيرتفع الإنفاق إلى 15 مليار دولار من 12 مليار دولار، بزيادة 25%.', 'the word for «of» means «from»'],
    ['ar', 'اشترت 40 شاحنة بسعر 50 ألف دولار لكل منها، بإجمالي مليوني دولار.', 'what is told of each is no whole'],
  ])('%s: %s: finds no fault, since %s', (lang, text) => {
    expect(
      check(text, lang)
        .flat()
        .every(({ holds }) => holds),
    ).toBe(true);
  });

  it('says nothing in a language whose words nobody has written', () => {
    expect(check('Експорт зріс на 50% з 20 до 25 тонн.', 'uk').flat()).toEqual([]);
  });
});
