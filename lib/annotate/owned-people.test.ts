import { expect, it } from 'vitest';
import type { Figure } from '../annotation.ts';
import { ownedPeople } from './owned-people.ts';

const text = "Of Iraq's 46 million people, most are young.";
const iraq = { start: 3, end: 7, id: 'Q796', kind: 'place' } as const;
const figure = (fields: Partial<Figure> = {}): Figure => ({
  start: 10,
  end: 20,
  text: '46 million',
  kind: 'number',
  value: 46e6,
  unit: 'person',
  counted: 'people',
  ...fields,
});

it('are all people of a place that owns them, and nothing narrower', () => {
  expect(ownedPeople(text, figure(), [iraq], 'P1082')).toMatchObject({ entity: 'Q796', property: 'P1082' });
  expect(ownedPeople(text, figure({ counted: 'soldiers' }), [iraq], 'P1082')).toBeUndefined();
  expect(ownedPeople(text, figure({ value: 46 }), [iraq], 'P1082')).toBeUndefined();
  expect(ownedPeople(text, figure(), [{ ...iraq, kind: 'person' }], 'P1082')).toBeUndefined();
  expect(ownedPeople(text, figure({ start: 12 }), [iraq], 'P1082')).toBeUndefined();
});
