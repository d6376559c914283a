import { describe, expect, it } from 'vitest';
import { findMentions } from '../names/find-mentions.ts';
import { sampleArticle, sampleSegment } from '../names/sample-segment.ts';
import { linkMentions } from './link.ts';

const names = [
  ...['Chad', 'Jordan', 'Georgia', 'Paris', 'Washington', 'Lincoln', 'Sofia'].map((en) => ({ en })),
  ...['Иваново', 'Пушкино', 'Украина', 'Кома'].map((ru) => ({ ru })),
];
const segment = sampleSegment(names.map((labels, index) => ({ id: `place-${index}`, type: 'place' as const, labels })));

function shown(text: string, lang = 'en'): string[] {
  const article = sampleArticle(text, lang);
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

  it.each([
    ['Иванова пришла вовремя.', []],
    ['Позже Иванова сказала, что устала.', []],
    ['Жители Иванова и Пушкина ждут поезда.', ['Иванова', 'Пушкина']],
    ['В Иванове выпал снег.', ['Иванове']],
    ['Украина ответила.', ['Украина']],
    ['Кому нужен этот мост?', []],
  ])('%s', (text, expected) => {
    expect(shown(text, 'ru')).toEqual(expected);
  });
});
