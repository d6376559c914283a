import { describe, expect, it } from 'vitest';
import { table } from '../../tests/support/figures.ts';

describe('«т» in Russian', () => {
  it.each([
    ['Добыли 350 тыс. т угля.', ['350 тыс. т → quantity 350000 t']],
    ['Экспорт составил 1,2 млн т нефти.', ['1,2 млн т → quantity 1200000 t']],
    ['Собрали 20 т зерна.', ['20 т → quantity 20 t']],
    ['Хранят 1–2 млн т.', ['1–2 млн т → quantity 1000000..2000000 t']],
    ['Зарплата 15 т.р. в месяц.', ['15 т.р → money 15000 RUB']],
    ['Премия 500 т. руб.', ['500 т. руб → money 500000 RUB']],
  ])('%s', (text, expected) => expect(table('ru', text)).toEqual(expected));
});
