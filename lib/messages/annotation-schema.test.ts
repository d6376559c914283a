import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { FigureAbout, FigureAnnotation } from '../annotation.ts';
import { annotationSchema } from './annotation-schema.ts';

/** `Required`: a field that is added to guesses is a type error here until it is added, and a failure until the schema lets it pass. */
const about: Required<FigureAbout> = {
  entity: 'Q813',
  property: 'export-share',
  score: 0.7,
  time: '2005/2006',
  firm: true,
  falls: true,
  currency: 'USD',
  beside: ['Q159', 'Q39'],
};

it('keeps everything of a figure that its card is made from', () => {
  const figure: FigureAnnotation = {
    start: 0,
    end: 4,
    text: '19 %',
    kind: 'percent',
    value: 19,
    qualifier: 'about',
    shown: true,
    time: '2005',
    about: [about],
    arithmetic: [{ relation: 'share', holds: true, working: '19 ÷ 100 = 19 %' }],
  };
  expect(v.parse(annotationSchema, figure)).toEqual(figure);
});
