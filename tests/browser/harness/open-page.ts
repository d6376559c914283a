import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser, installHint } from '../../../scripts/browser/find.ts';
import { bundleReader } from './bundle.ts';

/** A browser without any extension, and a server of pages under test. */
export interface Bench {
  readonly browser: Browser;
  /** Opens `html` as a page and starts the reader in it. `before` runs first, as the page's own script would. */
  open(html: string, options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
}

interface OpenOptions {
  readonly before?: string;
  readonly headers?: Record<string, string>;
  readonly settings?: string;
  /** Leave the reader to the test. */
  readonly started?: boolean;
  /** The page has a touch screen. */
  readonly touch?: boolean;
}

const marksCss = readFileSync(new URL('../../../public/marks.css', import.meta.url), 'utf8');

/** Launches one of the two browsers. Fails in one line when it is not there. */
export async function openBench(name: BrowserName): Promise<Bench> {
  const found = findBrowser(name);
  if (!found) throw new Error(installHint);
  const script = await bundleReader();
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: found.path,
    headless: true,
    defaultViewport: { width: 1000, height: 700 },
    args: name === 'chromium' ? ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] : [],
  });
  let html = '';
  let headers: Record<string, string> = {};
  const server: Server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/story`;
  return {
    browser,
    async open(body, options = {}) {
      html = `<!doctype html><html lang="en"><head><title>Test</title><style>${marksCss}</style></head><body>${body}</body></html>`;
      headers = options.headers ?? {};
      const page = await browser.newPage();
      if (options.touch) await page.setViewport({ width: 1000, height: 700, hasTouch: true });
      await page.goto(address);
      if (options.before) await page.evaluate(options.before);
      await page.evaluate(script);
      if (options.started !== false) await page.evaluate(`globalThis.reader = underTest.start(${options.settings ?? '{}'}); undefined`);
      return page;
    },
    async close() {
      server.close();
      await browser.close();
    },
  };
}
