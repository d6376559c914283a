import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, browserNames, buildOf, openBench } from './support/bench.ts';
import { escapeCard, hoverCard } from './support/card.ts';
import { browsersOwn, type CountingProxy, openCountingProxy } from './support/counting-proxy.ts';
import { marksInOrder } from './support/marks.ts';
import { popupFor, waitForWords } from './support/popup.ts';
import { pause } from './support/until.ts';

describe.each(browserNames)('the network in %s', (name) => {
  let proxy: CountingProxy;
  let bench: Bench;
  beforeAll(async () => {
    proxy = await openCountingProxy();
    bench = await openBench(name, { proxy: proxy.address });
  });
  afterAll(async () => {
    await bench?.close();
    await proxy?.close();
  });

  it('sees nothing but the pages themselves while three articles are read, with cards and the list open', async () => {
    // Requests that the browser makes by itself come when it starts; these are not the extension's.
    await pause(1_500);
    const before = proxy.requests.length;
    for (const lang of ['ar', 'ru', 'en']) {
      const page = await bench.read(`article.${lang}.html`, 40);
      const words = [...new Set((await marksInOrder(page)).map((mark) => mark.text))].filter((text) => text.length > 3);
      for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const card = await hoverCard(bench, page, words[Math.floor(part * words.length)] ?? '');
        expect(card.text).not.toBe('');
        await escapeCard(page);
      }
      const popup = await popupFor(bench, page);
      await waitForWords(popup, 'On this page');
      await popup.close();
      await page.close();
    }
    await pause(500);
    const seen = proxy.requests.slice(before).toSorted();
    const own = ['article.ar.html', 'article.en.html', 'article.ru.html', 'outlet.css'].map((path) => `GET ${bench.served.url}/${path}`);
    expect(seen.filter((request) => !request.endsWith('/favicon.ico') && !browsersOwn.test(request) && !own.includes(request))).toEqual([]);
    // The proxy is no blind witness: it saw the pages.
    expect(own.filter((request) => !seen.includes(request))).toEqual([]);
  });

  it('would have seen a request of the background: asking for a pack is one', async () => {
    const before = proxy.requests.length;
    await expect(bench.call('packs.subscribe', { url: `${bench.served.url}/pack.json` })).rejects.toThrow('http-status');
    expect(proxy.requests.slice(before)).toEqual([`GET ${bench.served.url}/pack.json`]);
  });

  it('no script of the extension names a host of the browsers’ makers', () => {
    const scripts = readdirSync(buildOf(name), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(scripts).toEqual(expect.arrayContaining(['background.js', 'reader.js']));
    for (const file of scripts)
      expect(readFileSync(join(buildOf(name), file), 'utf8'), file).not.toMatch(/(?:google|googleapis|gstatic|mozilla)\.(?:com|net|org)/);
  });
});
