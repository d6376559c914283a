import { describe, expect, it } from 'vitest';
import type { Article } from '../annotation.ts';
import { findMentions } from '../names/find-mentions.ts';
import { sampleArticle, sampleSegment } from '../names/sample-segment.ts';
import { homeCountry } from './home-country.ts';
import { linkMentions } from './link.ts';

const segments = [
  sampleSegment([
    { id: 'ge', type: 'place', labels: { en: 'Georgia' }, weight: 0.5, related: ['tbilisi'] },
    { id: 'us', type: 'place', labels: { en: 'United States' }, weight: 0.9 },
    { id: 'ga', type: 'place', labels: { en: 'Georgia' }, weight: 0.5, related: ['us', 'atlanta'] },
    { id: 'tbilisi', type: 'place', labels: { en: 'Tbilisi' }, related: ['ge'] },
    { id: 'atlanta', type: 'place', labels: { en: 'Atlanta' }, related: ['ga', 'us'] },
    { id: 'leeds', type: 'place', labels: { en: 'Leeds' }, weight: 0.5 },
    { id: 'leeds-fc', type: 'organisation', labels: { en: 'Leeds' }, weight: 0.5 },
  ]),
];

function meaning(text: string, more: Partial<Article>, word: string): string | undefined {
  const article = { ...sampleArticle(text, 'en'), ...more };
  const found = linkMentions(article, findMentions(article, segments), segments).filter((one) => one.text === word);
  return found.at(-1)?.entity?.id ?? found.at(-1)?.reason;
}

describe('what is known of the article as a whole', () => {
  it('prefers what belongs to the country that the article comes from', () => {
    expect(meaning('Voters in Georgia queued.', { country: 'US' }, 'Georgia')).toBe('ga');
    expect(meaning('Voters in Georgia queued.', {}, 'Georgia')).toBe('ambiguous');
  });

  it('counts the headline’s entities twice', () => {
    const text = 'Tbilisi votes\nGuests from Atlanta came.\nVoters in Georgia queued.';
    const block = (start: number, end: number) => ({ start, end, lang: 'en' });
    const blocks = [{ ...block(0, 13), role: 'headline' as const }, block(14, 39), block(40, text.length)];
    expect(meaning(text, { blocks: blocks.map(({ start, end, lang }) => ({ start, end, lang })) }, 'Georgia')).toBe('ambiguous');
    expect(meaning(text, { blocks }, 'Georgia')).toBe('ge');
  });

  it('takes a city for its club in the sports pages', () => {
    expect(meaning('Leeds were poor.', {}, 'Leeds')).toBe('leeds');
    expect(meaning('Leeds were poor.', { section: 'Sport' }, 'Leeds')).toBe('leeds-fc');
    expect(meaning('Leeds were poor.', { section: 'Transport' }, 'Leeds')).toBe('leeds');
  });
});

it.each([
  ['US', true],
  ['GE', true],
  ['FR', false],
  ['xx', false],
  ['ZZ', false],
  [undefined, false],
])('the country %s is known to the packs: %s', (code, expected) => expect(homeCountry(code, segments) !== undefined).toBe(expected));
