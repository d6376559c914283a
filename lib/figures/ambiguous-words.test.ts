import { describe, expect, it } from 'vitest';
import { table } from '../../tests/support/figures.ts';

describe('«т» in Russian', () => {
  it.each([
    ['Добыли 350 тыс. т угля.', ['350 тыс. т → quantity 350000 t']],
    ['Экспорт составил 1,2 млн т нефти.', ['1,2 млн т → quantity 1200000 t']],
    ['Собрали 20 т зерна.', ['20 т → quantity 20 t']],
    ['Хранят 1–2 млн т.', ['1–2 млн т → quantity 1000000..2000000 t']],
    ['Зарплата 15 т.р. в месяц.', ['15 т.р. → money 15000 RUB']],
    ['Премия 500 т. руб.', ['500 т. руб → money 500000 RUB']],
  ])('%s', (text, expected) => expect(table('ru', text)).toEqual(expected));
});

describe('«тысячи» in Russian', () => {
  it.each([
    ['Тысячи людей вышли на улицы.', []],
    ['Он потратил тысячи рублей.', []],
    ['Пришли около тысячи человек.', ['тысячи → number 1000 person (about)']],
    ['Цена выросла до тысячи рублей.', ['тысячи рублей → money 1000 RUB']],
    ['Купили за две тысячи рублей.', ['две тысячи рублей → money 2000 RUB']],
    ['Прошло три с лишним тысячи лет.', ['три с лишним тысячи лет → duration P3000Y (at-least)']],
    ['Вложили 5 с лишним млрд рублей.', ['5 с лишним млрд рублей → money 5000000000 RUB (at-least)']],
    ['Купили за тысячу рублей.', ['тысячу рублей → money 1000 RUB']],
  ])('%s', (text, expected) => expect(table('ru', text)).toEqual(expected));
});

describe('«خمس» in Arabic', () => {
  it.each([
    ['يعيش خمس السكان في العاصمة.', ['خمس → number 0.2']],
    ['تراجع خُمس الإنتاج.', ['خُمس → number 0.2']],
    ['يملكون خمسي الأراضي.', ['خمسي → number 0.4']],
    ['وقعت خمس دول على البيان.', ['خمس → number 5']],
    ['بقي خمس سنوات.', ['خمس سنوات → duration P5Y']],
    ['اجتمعت الدول الخمس.', []],
  ])('%s', (text, expected) => expect(table('ar', text)).toEqual(expected));
});

it('reads barrels a day as oil reports write them', () => {
  expect(table('en', 'Output fell to 1.8 mb/d.')).toEqual(['1.8 mb/d → quantity 1800000 [bbl_us]']);
});

describe('currencies that are words', () => {
  it.each([
    ['Won 3-2 after extra time', []],
    ['Won 20 seats in the south', ['20 → number 20']],
    ['Euro 2024 opens in Munich', []],
    ['Malaysian ringgit 42', ['Malaysian ringgit 42 → money 42 MYR']],
    ['Sales of 3 trillion won', ['3 trillion won → money 3000000000000 KRW']],
  ])('%s', (text, expected) => expect(table('en', text)).toEqual(expected));
});
