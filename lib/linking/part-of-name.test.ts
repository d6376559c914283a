import { describe, expect, it } from 'vitest';
import { findMentions } from '../names/find-mentions.ts';
import { sampleArticle, sampleSegment } from '../names/sample-segment.ts';
import { linkMentions } from './link.ts';

const segment = sampleSegment(
  ['Chad', 'Jordan', 'Georgia', 'Paris', 'Washington', 'Lincoln', 'Sofia'].map((name) => ({
    id: name,
    type: 'place',
    labels: { en: name },
  })),
);

function shown(text: string): string[] {
  const article = sampleArticle(text, 'en');
  return linkMentions(article, findMentions(article, [segment]), [segment])
    .filter((one) => one.shown)
    .map((one) => one.text);
}

describe('places in the names of people', () => {
  it.each([
    ['Chad Brown joined the club with Jordan Henderson and Paris Hilton.', []],
    ['They invited Georgia Meloni to dinner.', []],
    ['The captain, Michael B. Jordan, won again.', []],
    ['Jordan, 34, scored twice.', []],
    ['Later Mr. Lincoln and Dr Washington left.', []],
    ['Kerry Washington laughed with Sofia Coppola.', []],
    ['The king of Jordan flew to Chad.', ['Jordan', 'Chad']],
    ['Talks with Jordan Prime Minister Omar Razzaz went on.', ['Jordan']],
    ['Jordan Defends Border', ['Jordan']],
    ['In Georgia the vote was close.', ['Georgia']],
    ['Flights to Paris, Washington and Sofia were late.', ['Paris', 'Washington', 'Sofia']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
