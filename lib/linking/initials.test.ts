import { describe, expect, it } from 'vitest';
import { areInitialsOf, initialsBeside } from './initials.ts';

const beside = (text: string, word: string) => {
  const start = text.indexOf(word);
  const found = initialsBeside(text, { start, end: start + word.length });
  return found && `${found.first} ${text.slice(found.start, found.end)}`;
};

describe('initialsBeside', () => {
  it.each([
    ['пришёл В. Путин', 'Путин', 'В В. Путин'],
    ['и А. Г. Лукашенко', 'Лукашенко', 'А А. Г. Лукашенко'],
    ['и А.Г. Лукашенко', 'Лукашенко', 'А А.Г. Лукашенко'],
    ['подписал Путин В. В.; копию', 'Путин', 'В Путин В. В.'],
    ['met V. Putin', 'Putin', 'V V. Putin'],
    ['Встретил Путин. В. Иванов ушёл', 'Путин', undefined],
    ['в г. Путин', 'Путин', undefined],
    ['США. Путин', 'Путин', undefined],
    ['Путин В. Иванов', 'Путин', undefined],
  ])('%s: %s', (text, word, wanted) => expect(beside(text, word)).toBe(wanted));
});

describe('areInitialsOf', () => {
  const of = (first: string, label: string | undefined) => areInitialsOf({ first, start: 0, end: 0 }, label);
  it('compares with the given name', () => {
    expect(of('В', 'Владимир Путин')).toBe(true);
    expect(of('Е', 'Ёлка Петрова')).toBe(true);
    expect(of('Р', 'Сергей Лавров')).toBe(false);
  });
  it('cannot tell from one word', () => {
    expect(of('В', 'Путин')).toBeUndefined();
    expect(of('В', undefined)).toBeUndefined();
  });
});
