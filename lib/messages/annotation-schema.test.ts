import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { FigureAnnotation } from '../annotation.ts';
import { annotationSchema } from './annotation-schema.ts';

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
    about: [{ entity: 'Q813', property: 'export-share', score: 0.7, time: '2005/2006', firm: true, beside: ['Q159', 'Q39'] }],
    arithmetic: [{ relation: 'share', holds: true, working: '19 ÷ 100 = 19 %' }],
  };
  expect(v.parse(annotationSchema, figure)).toEqual(figure);
});
