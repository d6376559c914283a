// Figures against the published recognisers, on the same 200,000 characters of English news text, paragraph by paragraph, in one run.
import {
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import { findFigures } from '../lib/figures/find-figures.ts';
import { hostilePieces } from '../tests/support/hostile-pieces.ts';
import { newsParagraphs } from './news-text.ts';
import { type BenchRow, fastest } from './row.ts';

const culture = 'en-us';
/** The slow peers read a part of the text, and are judged by their speed on it. */
const parts = { recognizers: 4_000, compromise: 20_000 } as const;

function ours(lang: string, paragraphs: readonly string[]): number {
  let count = 0;
  for (const text of paragraphs) count += findFigures({ text, lang, blocks: [{ start: 0, end: text.length, lang }] }).length;
  return count;
}

function size(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + text.length, 0);
}

function part(paragraphs: readonly string[], characters: number): string[] {
  const out: string[] = [];
  for (const text of paragraphs) {
    if (size(out) >= characters) break;
    out.push(text);
  }
  return out;
}

/** Characters a second of `work` over these paragraphs. */
function speed(paragraphs: readonly string[], rounds: number, work: (paragraphs: readonly string[]) => unknown): number {
  return (size(paragraphs) / fastest(rounds, () => work(paragraphs))) * 1_000;
}

function recognizers(paragraphs: readonly string[]): void {
  for (const text of paragraphs) {
    for (const recognize of [
      recognizeNumber,
      recognizeOrdinal,
      recognizePercentage,
      recognizeCurrency,
      recognizeDimension,
      recognizeDateTime,
    ])
      recognize(text, culture);
  }
}

/** Everything that compromise finds of what we find: numbers, sums, percentages, fractions and dates, with their values. */
function compromise(paragraphs: readonly string[]): void {
  for (const text of paragraphs) {
    const document = nlp(text) as unknown as Record<'numbers' | 'money' | 'percentages' | 'fractions' | 'dates', () => { json(): unknown }>;
    for (const part of ['numbers', 'money', 'percentages', 'fractions', 'dates'] as const) document[part]().json();
  }
}

/** Measures figures: throughput against three peers, and time against length. */
export function benchFigures(): BenchRow[] {
  const text = newsParagraphs('en', 200_000);
  nlp.plugin(dates);
  ours('en', text);
  const own = speed(text, 25, (paragraphs) => ours('en', paragraphs));
  const days = speed(text, 8, (paragraphs) => {
    for (const one of paragraphs) chrono.parse(one);
  });
  const words = speed(part(text, parts.compromise), 3, compromise);
  const suite = speed(part(text, parts.recognizers), 2, recognizers);
  const note = (peer: number) =>
    `${(own / 1e6).toFixed(1)} M characters a second, ${peer >= 1e6 ? `${(peer / 1e6).toFixed(1)} M` : `${(peer / 1e3).toFixed(1)} k`}`;
  const rows: BenchRow[] = [
    { name: 'figures: recognizers-text-suite', ratio: own / suite, bar: { atLeast: 1_000 }, note: note(suite) },
    { name: 'figures: compromise', ratio: own / words, bar: { atLeast: 200 }, note: note(words) },
    { name: 'figures: chrono-node (dates alone)', ratio: own / days, bar: { atLeast: 1.5 }, note: note(days) },
  ];
  for (const lang of ['en', 'ru', 'ar']) {
    const small = newsParagraphs(lang, 25_000).join(' ');
    const large = newsParagraphs(lang, 400_000).join(' ');
    const cost = (one: string): number => fastest(12, () => ours(lang, [one])) / one.length;
    ours(lang, [large]);
    rows.push({
      name: `figures: one paragraph sixteen times as long, ${lang}`,
      ratio: cost(large) / cost(small),
      bar: { atMost: 1.6 },
      note: 'cost of a character; 1 is linear',
    });
  }
  rows.push(hostileRow());
  return rows;
}

/** The worst of the pieces that a hostile page may repeat: what a character of a long block costs, as a multiple of a short one's. */
function hostileRow(): BenchRow {
  let [ratio, worst] = [0, ''];
  for (const [name, lang, piece] of hostilePieces) {
    const cost = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return fastest(3, () => ours(lang, [text])) / text.length;
    };
    cost(20_000);
    const found = cost(320_000) / cost(20_000);
    if (found > ratio) [ratio, worst] = [found, `${name}, ${lang}`];
  }
  return {
    name: 'figures: a hostile block sixteen times as long',
    ratio,
    bar: { atMost: 4 },
    note: `the worst: ${worst}; 16 would be the square`,
  };
}
