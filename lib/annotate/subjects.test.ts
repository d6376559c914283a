import { describe, expect, it } from 'vitest';
import type { Annotation } from '../annotation.ts';
import { likelySubjects } from './subjects.ts';

const name = (id: string, shown = true): Annotation => ({
  start: 0,
  end: 1,
  text: id,
  kind: 'place',
  entity: { id, pack: 'p' },
  confidence: 1,
  shown,
  via: 'name',
});
const figure: Annotation = { start: 0, end: 1, text: '1', kind: 'number', value: 1, shown: true };

describe('likelySubjects', () => {
  it('names the nearest first, what stands before first of two equally near', () => {
    expect(likelySubjects([name('Q1'), name('Q2'), figure, name('Q3')], 2, 9)).toEqual(['Q2', 'Q3', 'Q1']);
  });
  it('lets the rest of the article follow by how often it is named', () => {
    const far = [name('Q8'), name('Q9'), name('Q9')];
    const gap = Array.from({ length: 9 }, () => figure);
    expect(likelySubjects([...far, ...gap, name('local'), figure], 13, 9)).toEqual(['p:local', 'Q9', 'Q8']);
  });
  it('leaves out what is not shown, names each once, and stops at the bound', () => {
    expect(likelySubjects([name('Q1', false), name('Q2'), name('Q2'), figure, name('Q3')], 3, 1)).toEqual(['Q2']);
  });
});
