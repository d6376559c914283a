import { describe, expect, it } from 'vitest';
import { defaultSettings } from './defaults.ts';
import { maxChoices, type NameChoice, withChoice, withoutChoice } from './name-choice.ts';
import { settingsForPage } from './page-view.ts';
import { fromSparse, toSparse } from './sparse.ts';

const choice = (text: string, entity = 'Q230', host = 'example.org'): NameChoice => ({ host, text, entity, kind: 'place' });

describe('choices that last', () => {
  it('hold one entity for each name and site, the newest last', () => {
    const first = withChoice([choice('Georgia'), choice('Jordan')], choice('Georgia', 'Q1428'));
    expect(first.map(({ text, entity }) => `${text} ${entity}`)).toEqual(['Jordan Q230', 'Georgia Q1428']);
    expect(withChoice(first, choice('Georgia', 'Q230', 'other.org')).length).toBe(3);
    expect(withoutChoice(first, choice('Georgia', 'Q9')).map(({ text }) => text)).toEqual(['Jordan']);
  });

  it('are bounded: the oldest make room', () => {
    const many = Array.from({ length: maxChoices }, (_, at) => choice(`name ${at}`));
    const more = withChoice(many, choice('Georgia'));
    expect([more.length, more[0]?.text, more.at(-1)?.text]).toEqual([maxChoices, 'name 1', 'Georgia']);
  });

  it('come back from storage, and what is damaged does not', () => {
    const choices = [choice('Georgia')];
    expect(fromSparse(toSparse({ ...defaultSettings, choices })).choices).toEqual(choices);
    for (const damaged of [[{ ...choices[0], kind: 'money' }], [{ ...choices[0], host: '/' }], [{ ...choices[0], text: '' }], 'x'])
      expect(fromSparse({ version: 1, values: { choices: damaged } }).choices).toEqual([]);
  });

  it('go to the pages of their own site alone', () => {
    const settings = { ...defaultSettings, choices: [choice('Georgia'), choice('Jordan', 'Q810', 'other.org')] };
    expect(settingsForPage(settings, 'www.example.org').choices.map(({ text }) => text)).toEqual(['Georgia']);
  });
});
