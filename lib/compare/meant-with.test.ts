import { expect, it } from 'vitest';
import { meantWith } from './meant-with.ts';
import type { Observation } from './observation.ts';

const share = (...partners: string[]) => ({ statement: partners.join(), with: partners }) as unknown as Observation;
const all = [share('Q1'), share('Q2'), share()];
const about = (beside?: string[]) => ({ entity: 'Q9', property: 'export-share', score: 1, ...(beside ? { beside } : {}) });
const meant = (beside?: string[]): string[] => meantWith(all, about(beside)).map(({ statement }) => statement);

it('keeps the share with the partner that stands nearest, and what has no partner', () => {
  expect(meant(['Q9', 'Q2', 'Q1'])).toEqual(['Q2', '']);
  expect(meant(['Q7', 'Q2'])).toEqual(['']);
  expect(meant(['Q9'])).toEqual(['']);
  expect(meant([])).toEqual(['']);
  expect(meant()).toEqual(['Q1', 'Q2', '']);
});

it('has nothing to choose from where one partner is known', () => {
  const one = [share('Q1'), share('Q1')];
  expect(meantWith(one, about(['Q7', 'Q9']))).toEqual(one);
});
