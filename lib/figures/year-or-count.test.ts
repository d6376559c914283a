import { describe, expect, it } from 'vitest';
import { table } from '../../tests/support/figures.ts';

describe('ends of a change that look like years', () => {
  it.each<[string, string, string[]]>([
    ['en', 'It grew from 1200 to 1500 members.', ['1200 → number 1200', '1500 → number 1500 person']],
    ['ru', 'Число выросло с 1200 до 1500 человек.', ['1200 → number 1200', '1500 → number 1500 person']],
    ['ar', 'ازداد العدد من 1200 إلى 1500 عضو.', ['1200 → number 1200', '1500 → number 1500']],
    ['ru', 'Выплавка снизилась с 1250 до 1210 тонн.', ['1250 → quantity 1250 t', '1210 тонн → quantity 1210 t']],
    ['ru', 'Правили с 1200 до 1500.', ['1200 до 1500 → daterange 1200..1500']],
    ['en', 'He lived there from 1980 to 1985.', ['1980 to 1985 → daterange 1980..1985']],
  ])('%s: %s', (lang, text, wanted) => expect(table(lang, text)).toEqual(wanted));
});
