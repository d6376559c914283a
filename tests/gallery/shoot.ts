/** Screenshots of the gallery: `node tests/gallery/shoot.ts OUT PAGE WIDTH [LANG,…] [THEME,…] [STATE]`. Needs Chromium. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser, installHint } from '../../scripts/browser/find.ts';

const [out = 'artifacts/gallery', page = 'card', width = '1180', languages = 'en,ru,ar', themes = 'light,dark', state = '0'] =
  process.argv.slice(2);
mkdirSync(out, { recursive: true });
const server = await createServer({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'error' });
await server.listen(0);
const address = server.httpServer?.address();
const port = typeof address === 'object' && address ? address.port : 0;
const found = findBrowser('chromium');
if (!found) throw new Error(installHint);
const browser = await launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
const tab = await browser.newPage();
tab.on('pageerror', (error) => console.error(error));
await tab.setViewport({ width: Number(width), height: 700, deviceScaleFactor: 1.5 });
for (const lang of languages.split(',')) {
  for (const theme of themes.split(',')) {
    await tab.goto(`http://127.0.0.1:${port}/${page}.html?lang=${lang}&theme=${theme}&state=${state}`, { waitUntil: 'networkidle0' });
    await tab.screenshot({ path: join(out, `${page}-${lang}-${theme}.png`), fullPage: true });
  }
}
await browser.close();
await server.close();
