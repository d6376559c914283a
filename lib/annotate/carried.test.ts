import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../cli/annotate/engine.ts';
import { starterPackPaths } from '../../cli/starter-packs.ts';
import { isEntityAnnotation } from '../annotation.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(starterPackPaths());
}, 60_000);

/** The first guess of each figure of a text: entity, property, time, and a minus where it fell. */
async function guesses(lang: string, text: string): Promise<Record<string, string>> {
  const found = await engine.annotate({ text, lang, blocks: [{ start: 0, end: text.length, lang }], published: '2025-11-26' });
  return Object.fromEntries(
    found.flatMap((one) => {
      const [about] = isEntityAnnotation(one) ? [] : (one.about ?? []);
      return about ? [[one.text, [about.entity, about.property, about.time ?? '', about.falls ? '-' : ''].join(' ').trim()]] : [];
    }),
  );
}

describe('a figure that speaks of what the one before it speaks of', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'en',
      "In 2010 Poland's economic output was $476 billion; by 2023 it had climbed to $811 billion.",
      { '$476 billion': 'Q36 P2131 2010', '$811 billion': 'Q36 P2131 2023' },
    ],
    [
      'ru',
      'ВВП Казахстана в 2023 году составил 261 млрд долларов против 148 млрд в 2010 году.',
      { '261 млрд долларов': 'Q232 P2131 2023', '148 млрд': 'Q232 P2131 2010' },
    ],
    [
      'en',
      'Inflation in Egypt was 33.9% in 2023 and 28.3% a year later.',
      { '33.9%': 'Q79 inflation 2023', '28.3%': 'Q79 inflation 2024' },
    ],
    [
      'ru',
      'Экономика Аргентины в 2024 году сжалась на 1,7%, а годом ранее — на 1,6%.',
      { '1,7%': 'Q414 P2219 2024 -', '1,6%': 'Q414 P2219 2023 -' },
    ],
    [
      'ar',
      'كان عدد سكان الإمارات 3.5 مليون نسمة في عام 2000، ويناهز اليوم 11 مليونا.',
      { '3.5 مليون': 'Q878 P1082 2000', '11 مليونا': 'Q878 P1082' },
    ],
  ])('%s: %s', async (lang, text, wanted) => expect(await guesses(lang, text)).toEqual(wanted));

  it.each<[string, string, string]>([
    ['en', "Poland's GDP was $476 billion in 2010, against $4 trillion in Germany in 2024.", '$4 trillion'],
    ['en', 'Combined, the population of Kazakhstan and Uzbekistan is 57 million.', '57 million'],
    ['ru', 'Дефицит составил 3 млрд долларов, а население — 37 млн.', '3 млрд долларов'],
  ])('%s: %s says nothing sure of %s', async (lang, text, figure) => {
    const found = await engine.annotate({ text, lang, blocks: [{ start: 0, end: text.length, lang }], published: '2025-11-26' });
    const one = found.find((annotation) => annotation.text === figure);
    expect(one && !isEntityAnnotation(one) ? (one.comparisons ?? []) : []).toEqual([]);
  });
});
