// The bars for names on the English paragraphs of our own.
import { describe, expect, it } from 'vitest';
import { scoreParagraphs } from './score-paragraphs.ts';

const score = scoreParagraphs('en');

describe(`names in ${score.paragraphs} English paragraphs`, () => {
  it('has enough of everything that is hard', () => {
    expect(score.paragraphs).toBeGreaterThanOrEqual(42);
    expect(score.traps).toBeGreaterThanOrEqual(60);
    expect(score.ambiguous).toBeGreaterThanOrEqual(60);
  });

  it('finds the names, and leaves common words alone', () => {
    expect(score.f1, score.errors.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(score.trapsHit / score.traps).toBeLessThanOrEqual(0.15);
  });

  it('links to the right entity, or not at all', () => {
    expect(score.ambiguousShown / score.ambiguous).toBeGreaterThanOrEqual(0.6);
    expect(score.linksRight / score.links, score.errors.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(score.ambiguousRight / score.ambiguousShown).toBeGreaterThanOrEqual(0.95);
  });
});
