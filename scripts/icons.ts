/**
 * Draws the icons: `node scripts/icons.ts`. Reads public/icon/*.svg and writes PNGs of the sizes that browsers ask for
 * beside them. Small sizes have a drawing of their own, without the ruled lines. Needs Chromium.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser, installHint } from './browser/find.ts';

const folder = join(import.meta.dirname, '../public/icon');
const sizes = [16, 32, 48, 96, 128] as const;
const smallest = 32;

const found = findBrowser('chromium');
if (!found) {
  console.error(installHint);
  process.exit(1);
}
const browser = await launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const size of sizes) {
  const svg = readFileSync(join(folder, size <= smallest ? 'icon-small.svg' : 'icon.svg'), 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
