import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../figures/find-figures.ts';
import { checkArithmetic } from './check.ts';

const check = (text: string, lang: string) =>
  checkArithmetic(text, lang, findFigures({ text, lang, blocks: [{ start: 0, end: text.length, lang }], published: '2025-11-26' }));

/** Sentences of our own, half of whose sums are right. */
const sentences = (lang: string): { text: string; holds: boolean }[] =>
  readFileSync(resolve(import.meta.dirname, `../../tests/arithmetic/${lang}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.each(['en', 'ru', 'ar'])('sums of sentences (%s)', (lang) => {
  const all = sentences(lang).map(({ text, holds }) => ({
    text,
    holds,
    flagged: check(text, lang).some((list) => list.some((one) => !one.holds)),
  }));

  it('flags what does not add up, and only that', () => {
    expect(all).toHaveLength(60);
    const flagged = all.filter((one) => one.flagged);
    const wrong = all.filter((one) => !one.holds);
    const right = flagged.filter((one) => !one.holds);
    expect(right.length / flagged.length).toBeGreaterThanOrEqual(0.98);
    expect(right.length / wrong.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe('a working', () => {
  it.each([
    ['en', 'Wheat exports rose 50% from 20 to 25 ships.', '(25 − 20) ÷ 20 = 25 %'],
    ['en', 'The rate climbed from 4% to 6%, up 2%.', '(6 % − 4 %) ÷ 4 % = 50 %; 6 % − 4 % = 2 pp'],
    ['ru', 'Из 100 студентов 70 — девушки и 40 — юноши.', '70 + 40 = 110 > 100'],
    ['ar', 'صوت 45 من 60 نائبا (85%) لصالح القانون.', '45 ÷ 60 = 75 %'],
  ])('%s: %s', (lang, text, working) => {
    expect(check(text, lang).flat()).toMatchObject([{ holds: false, working }]);
  });

  it.each(['It rose from 0 to 20, up 5%.', 'Down 10% from 0% to 0%.', 'From -5 to 5 it rose by 200%.'])('%s: no endless share', (text) => {
    expect(JSON.stringify(check(text, 'en'))).not.toMatch(/Infinity|NaN|null/);
  });

  it('says nothing in a language whose words nobody has written', () => {
    expect(check('Експорт зріс на 50% з 20 до 25 тонн.', 'uk').flat()).toEqual([]);
  });
});
