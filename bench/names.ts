// Matching and linking with the starter packs, as multiples of a bare `charCodeAt` pass over the same text in the same run.
import { loadPack } from '../cli/read-pack.ts';
import { starterPackPaths } from '../cli/starter-packs.ts';
import type { Article } from '../lib/annotation.ts';
import { linkMentions } from '../lib/linking/link.ts';
import { buildSegment } from '../lib/names/build-segment.ts';
import { findMentions } from '../lib/names/find-mentions.ts';
import { mergeSegments } from '../lib/names/merge-segments.ts';
import { openSegment } from '../lib/names/segment.ts';
import { newsParagraphs } from './news-text.ts';
import { type BenchRow, fastest } from './row.ts';

const rounds = 40;

function pass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function articleOf(paragraphs: readonly string[], lang: string): Article {
  const blocks: { start: number; end: number; lang: string }[] = [];
  let start = 0;
  for (const { length } of paragraphs) {
    blocks.push({ start, end: start + length, lang });
    start += length + 1;
  }
  return { text: paragraphs.join('\n'), lang, blocks };
}

/** Measures names in each language: matching with linking against the bare pass, and time against length. */
export async function benchNames(): Promise<BenchRow[]> {
  const packs = await Promise.all(starterPackPaths().map((path) => loadPack(path)));
  const built = packs.map((pack) => openSegment(buildSegment({ pack: pack.info.id, entities: pack.entities })));
  const segments = [openSegment(mergeSegments(built))];
  return ['en', 'ru', 'ar'].flatMap((lang) => {
    const small = articleOf(newsParagraphs(lang, 25_000), lang);
    const large = articleOf(newsParagraphs(lang, 200_000), lang);
    const both = (article: Article) => fastest(rounds, () => linkMentions(article, findMentions(article, segments), segments));
    both(large);
    const bare = fastest(rounds, () => pass(large.text));
    const matching = fastest(rounds, () => findMentions(large, segments));
    const all = both(large);
    const cost = (article: Article) => both(article) / article.text.length;
    return [
      {
        name: `names: matching and linking to a bare pass, ${lang}`,
        ratio: all / bare,
        bar: { atMost: 25 },
        note: `matching alone ${(matching / bare).toFixed(1)}×, bare ${((bare / large.text.length) * 1e6).toFixed(2)} ns a character`,
      },
      {
        name: `names: eight times as long, ${lang}`,
        ratio: cost(large) / cost(small),
        bar: { atMost: 1.6 },
        note: 'cost of a character; 1 is linear',
      },
    ];
  });
}
