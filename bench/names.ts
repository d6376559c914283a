// `node bench/names.ts [FOLDER]`: matching and linking with the starter packs, as multiples of a bare `charCodeAt` pass over the same
// text in the same run. Texts: FOLDER/*.ar|en|ru*.jsonl with a `text` a line, else the repository's own articles.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadPack } from '../cli/read-pack.ts';
import { starterPackPaths } from '../cli/starter-packs.ts';
import type { Article } from '../lib/annotation.ts';
import { linkMentions } from '../lib/linking/link.ts';
import { buildSegment } from '../lib/names/build-segment.ts';
import { findMentions } from '../lib/names/find-mentions.ts';
import { mergeSegments } from '../lib/names/merge-segments.ts';
import { openSegment } from '../lib/names/segment.ts';

const most = 400_000;
const rounds = 60;

/** One language's measurement. */
interface NamesSpeed {
  readonly lang: string;
  readonly characters: number;
  /** Nanoseconds a character of the bare pass. */
  readonly bare: number;
  /** Matching alone, and matching with linking, as multiples of the bare pass. */
  readonly matching: number;
  readonly both: number;
}

/** Measures each language. @param folder texts; without it the articles of tests/seed-like */
async function measureNames(folder?: string): Promise<NamesSpeed[]> {
  const packs = await Promise.all(starterPackPaths().map((path) => loadPack(path)));
  const built = packs.map((pack) => openSegment(buildSegment({ pack: pack.info.id, entities: pack.entities })));
  const segments = [openSegment(mergeSegments(built))];
  return ['en', 'ru', 'ar'].map((lang) => {
    const article = articleOf(textOf(lang, folder), lang);
    const { text } = article;
    const bare = fastest(() => pass(text));
    const matching = fastest(() => findMentions(article, segments));
    const both = fastest(() => linkMentions(article, findMentions(article, segments), segments));
    return { lang, characters: text.length, bare: (bare / text.length) * 1e6, matching: matching / bare, both: both / bare };
  });
}

function pass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Milliseconds of the fastest of many rounds. */
function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function textOf(lang: string, folder: string | undefined): string {
  if (folder === undefined) return readFileSync(resolve(import.meta.dirname, `../tests/seed-like/article.${lang}.txt`), 'utf8');
  const texts = readdirSync(folder)
    .filter((name) => name.includes(`.${lang}`) && name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  return texts.join('\n').slice(0, most);
}

function articleOf(text: string, lang: string): Article {
  const blocks: { start: number; end: number; lang: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, lang });
    start += line.length + 1;
  }
  return { text, lang, blocks };
}

for (const { lang, characters, bare, matching, both } of await measureNames(process.argv[2])) {
  console.log(
    `names ${lang}  ${characters} characters  bare ${bare.toFixed(2)} ns  matching ${matching.toFixed(1)}×  with linking ${both.toFixed(1)}×`,
  );
}
