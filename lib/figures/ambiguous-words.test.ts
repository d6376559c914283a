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

describe('digits with the endings of cases in Russian', () => {
  it.each([
    ['Выплатили 12-ти тысячам семей.', ['12-ти тысячам → number 12000']],
    ['В 7-ми матчах забито 3 гола.', ['7-ми → number 7', '3 → number 3']],
    ['Заседание шло 3-х дней.', ['3-х дней → duration P3D']],
    ['С начала 90-х годов.', ['90-х → daterange 1990..1999']],
    ['Самолёт Boeing 737-800 с 162 пассажирами на борту.', ['162 → number 162']],
    ['Об этом сказано на с. 15 доклада.', []],
  ])('%s', (text, expected) => expect(table('ru', text)).toEqual(expected));
});

describe('words of direction that belong to a verb', () => {
  it.each([
    ['It turned over €640 million.', ['€640 million → money 640000000 EUR']],
    ['Unemployment edged up to 4.4 percent.', ['4.4 percent → percent 4.4']],
    ['It seats up to 40 people.', ['40 → number 40 person (at-most)']],
    ['The margin is plus or minus three points.', ['three → number 3']],
  ])('%s', (text, expected) => expect(table('en', text)).toEqual(expected));
});

describe('numbers joined by «و» in Arabic', () => {
  it.each([
    ['قضى ثلاثا وعشرين سنة في المنفى.', ['ثلاثا وعشرين سنة → duration P23Y']],
    ['ما بين 800 ألف ومليون دولار.', ['800 ألف ومليون دولار → money 800000..1000000 USD']],
    ['مليون و200 ألف دولار.', ['مليون و200 ألف دولار → money 1200000 USD']],
    ['خمسا وثلاثين دولة.', ['خمسا وثلاثين → number 35']],
  ])('%s', (text, expected) => expect(table('ar', text)).toEqual(expected));
});
