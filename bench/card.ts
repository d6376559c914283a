// The card of a figure: how long from its data to a laid-out picture in Chromium, and how many chunks its data costs.
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { createEngine } from '../cli/annotate/engine.ts';
import { starterPackPaths } from '../cli/starter-packs.ts';
import { isEntityAnnotation } from '../lib/annotation.ts';
import { likelySubjects } from '../lib/annotate/subjects.ts';
import { buildCard } from '../lib/enrich.ts';
import type { FactStore } from '../lib/facts/fact-store.ts';
import { findBrowser, installHint } from '../scripts/browser/find.ts';
import type { BenchRow } from './row.ts';

/** A frame of a screen at 60 Hz. */
const frameMs = 16;
const rounds = 60;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function drawing(): Promise<BenchRow> {
  const found = findBrowser('chromium');
  if (!found) throw new Error(installHint);
  const server = await createServer({
    configFile: new URL('../tests/gallery/vite.config.ts', import.meta.url).pathname,
    logLevel: 'error',
  });
  await server.listen(0);
  const browser = await launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}card-time.html`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => 'cardTimes' in globalThis);
  const times = await page.evaluate(
    (count) => (globalThis as unknown as { cardTimes(rounds: number): Promise<number[]> }).cardTimes(count),
    rounds,
  );
  await browser.close();
  await server.close();
  const middle = median(times);
  return {
    name: 'card of a figure, drawn, of one frame',
    ratio: middle / frameMs,
    bar: { atMost: 1 },
    note: `median ${middle.toFixed(1)} ms`,
  };
}

/** How many subjects the card of a compared figure reads: each is one chunk of each pack that holds it. */
async function building(): Promise<BenchRow> {
  const engine = await createEngine(starterPackPaths());
  const text = 'The population of Kyrgyzstan is 7.2 million. Russia invested $1.8 billion in Kyrgyzstan.';
  const annotations = await engine.annotate({
    text,
    lang: 'en',
    blocks: [{ start: 0, end: text.length, lang: 'en' }],
    published: '2025-11-26',
  });
  const figure = annotations.findIndex((one) => !isEntityAnnotation(one) && one.kind === 'number');
  const asked = new Set<string>();
  const store: FactStore = {
    ...engine.store,
    subject: (id) => {
      asked.add(id);
      return engine.store.subject(id);
    },
  };
  const annotation = annotations[figure];
  if (!annotation) throw new Error('no figure');
  const context = { lang: 'en', published: '2025-11-26', entities: likelySubjects(annotations, figure, 150) };
  await buildCard({ annotation, context, reader: { lang: 'en', currency: 'EUR', units: 'metric' } }, store);
  return {
    name: 'card of a figure that is compared, subjects read',
    ratio: asked.size,
    bar: { atMost: 1 },
    note: [...asked].join(', '),
  };
}

/** Rows of the card's bench. */
export async function benchCard(): Promise<BenchRow[]> {
  return [await drawing(), await building()];
}
