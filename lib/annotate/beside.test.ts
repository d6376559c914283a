import { expect, it } from 'vitest';
import type { Figure } from '../annotation.ts';
import { entitiesBeside } from './beside.ts';
import type { NamedEntity } from './named-entity.ts';

const places = ['Switzerland', 'Russia', 'Kyrgyzstan', 'Kazakhstan', 'China', 'Poland'];

function beside(text: string, figure: string, person?: string): readonly string[] {
  const start = text.indexOf(figure);
  const one: Figure = { kind: 'percent', text: figure, start, end: start + figure.length, value: Number.parseInt(figure, 10) };
  const named = [...places, ...(person ? [person] : [])].flatMap((id): NamedEntity[] => {
    const at = text.indexOf(id);
    return at < 0 ? [] : [{ id, start: at, end: at + id.length, kind: id === person ? 'person' : 'place' }];
  });
  return entitiesBeside(one, named, { start: 0, end: text.length }, text, ['and']);
}

it.each([
  ['Switzerland took 30% of exports, Russia 19%', '19%', 'Russia'],
  ['Switzerland took 30% of exports, Russia 19%', '30%', 'Switzerland'],
  ['30% of exports went to Switzerland, 19% to Russia', '19%', 'Russia'],
  ['gets most of its imports from China and 16% from Poland', '16%', 'Poland'],
  ['buyers are Switzerland (30%), Russia (19%) and Kazakhstan (14%)', '19%', 'Russia'],
])('«%s»: %s belongs to %s', (text, figure, nearest) => {
  expect(beside(text, figure)[0]).toBe(nearest);
});

it('passes over persons and other sentences', () => {
  expect(beside('to Russia, Peskov said, went 19%', '19%', 'Peskov')).toEqual(['Russia']);
  expect(
    entitiesBeside({ kind: 'percent', text: '5%', start: 10, end: 12 }, [{ id: 'Q1', start: 0, end: 4 }], { start: 6, end: 20 }, ''),
  ).toEqual([]);
});
