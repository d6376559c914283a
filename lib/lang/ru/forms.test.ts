import { describe, expect, it } from 'vitest';
import { letterCase } from '../../text/token-stream.ts';
import { russianForms } from './forms.ts';
import { russianEndings, russianParadigms } from './paradigms.ts';

/** All forms that the paradigms allow for one word. */
function allows(word: string, form: string, person = false): boolean {
  const name = { folded: word, written: word, letterCase: letterCase.capital, role: 'name', person, index: 0, count: 1 } as const;
  return russianForms(name).some(({ stem, paradigm }) =>
    russianEndings.endings.some((ending, id) => stem + ending === form && (russianParadigms[paradigm]?.[id] ?? 0) !== 0),
  );
}

describe('russianForms', () => {
  it.each([
    ['бишкек', ['бишкек', 'бишкека', 'бишкеку', 'бишкеком', 'бишкеке'], ['бишкекой', 'бишкеко']],
    ['путин', ['путина', 'путину', 'путиным', 'путине'], ['путиной']],
    ['москва', ['москвы', 'москве', 'москву', 'москвой'], []],
    ['россия', ['россии', 'россию', 'россией'], ['россие']],
    ['казань', ['казани', 'казанью'], ['казанам']],
    ['кремль', ['кремля', 'кремлю', 'кремлем', 'кремле'], []],
    ['шанхай', ['шанхая', 'шанхаю', 'шанхаем', 'шанхае'], []],
    ['павел', ['павла', 'павлу', 'павлом', 'павле'], []],
    ['донецк', ['донецка', 'донецку', 'донецком', 'донецке'], []],
    ['череповец', ['череповца', 'череповце'], []],
    ['нидерланды', ['нидерландов', 'нидерландах'], ['нидерландо']],
    ['химки', ['химок', 'химкам', 'химках'], []],
    ['тбилиси', ['тбилиси'], ['тбилисов', 'тбилис']],
    ['сочи', ['сочи'], []],
    ['осло', ['осло'], ['ослу', 'осле']],
    ['косово', ['косово', 'косове', 'косову'], []],
    ['грозный', ['грозного', 'грозному', 'грозным', 'грозном'], ['грозная']],
    ['лукашенко', ['лукашенко'], ['лукашенку']],
  ])('%s', (word, good, bad) => {
    for (const form of good) expect([form, allows(word, form)]).toEqual([form, true]);
    for (const form of bad) expect([form, allows(word, form)]).toEqual([form, false]);
  });

  it('declines surnames like adjectives and keeps those in -ых', () => {
    expect(allows('зеленский', 'зеленского', true)).toBe(true);
    expect(allows('матвиенко', 'матвиенко', true)).toBe(true);
    expect(allows('черных', 'черных', true)).toBe(true);
    expect(allows('черных', 'черныха', true)).toBe(false);
  });
});
