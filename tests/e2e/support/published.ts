import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BuiltPack } from '../../../lib/packs/build.ts';
import type { BrowserName } from '../../../scripts/browser/find.ts';
import { builtPack } from '../../support/built-pack.ts';
import { type Bench, type BenchOptions, openBench } from './bench.ts';

const source = {
  id: 'almanac',
  title: 'Almanac of made-up places',
  URL: 'https://example.org/almanac',
  issued: { 'date-parts': [[2025]] },
};

/** Made-up places, so that no starter pack knows them. The first is the one that the test page names. */
function records(population: string) {
  const numbers = Array.from({ length: 2_400 }, (_, at) => at);
  return {
    entities: numbers.map((n) => ({
      id: `place-${n}`,
      type: 'place',
      labels: { en: n === 0 ? 'Zarvandia' : `Zarvandia Number ${n}` },
      descriptions: { en: 'made-up place, for tests alone, with words enough to fill more than one chunk of a published pack' },
      weight: 0.9,
    })),
    properties: [{ id: 'P1082', labels: { en: 'population' }, valueType: 'quantity' }],
    statements: numbers.map((n) => ({
      id: `population-${n}`,
      subject: `place-${n}`,
      property: 'P1082',
      value: { type: 'quantity', amount: n === 0 ? population : String(1_000 + n), unit: '1' },
      rank: 'normal',
      qualifiers: { P585: [{ type: 'time', time: '2025', precision: 'year' }] },
      references: [{ source: 'almanac' }],
    })),
    sources: [source],
  };
}

/** A pack whose «Zarvandia» has this population. */
export function zarvandia(sequence: number, population: string): Promise<BuiltPack> {
  return builtPack({ name: 'zarvandia', sequence, ...records(population) });
}

/** Writes a published pack where the server finds it; what stood there before stays, as on a real server. */
export function publish(
  folder: string,
  pack: BuiltPack,
  change: (path: string, bytes: Uint8Array) => Uint8Array | null = (_, bytes) => bytes,
): void {
  for (const { path, bytes } of pack.files) {
    const file = join(folder, path);
    const changed = change(path, bytes);
    mkdirSync(dirname(file), { recursive: true });
    if (changed === null) rmSync(file, { force: true });
    else writeFileSync(file, changed);
  }
}

const zarvandiaPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Zarvandia</title></head><body><article>
<h1>A small country in the news</h1>
<p>Nobody had looked for Zarvandia on a map before this week, and few found it there. Its people say that they like it that way,
and that the rest of the world may keep its roads, its timetables and its weather.</p>
<p>Visitors are given tea, a chair and a long story. The story is about the river, which once ran the other way, and about the
bridge that was built for it, and about the toll that nobody has paid since.</p>
<p>By evening the square in front of the town hall was empty again, and the only sound was that of the clock, which strikes when
it likes. Ministers had promised an answer before the end of the month; the clock had promised nothing.</p></article></body></html>`;

/** A browser beside a server with a page about Zarvandia and a pack that knows it; nobody has subscribed yet. */
export interface PublishedBench {
  readonly bench: Bench;
  /** What the server serves. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Publishes a pack and opens a browser beside it. @throws as `openBench` */
export async function openPublished(name: BrowserName, pack: BuiltPack, options: BenchOptions = {}): Promise<PublishedBench> {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-packs-'));
  writeFileSync(join(folder, 'story.html'), zarvandiaPage);
  publish(folder, pack);
  const bench = await openBench(name, { ...options, pages: folder });
  return {
    bench,
    folder,
    async close() {
      await bench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
