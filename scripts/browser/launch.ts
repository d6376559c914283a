import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { FoundBrowser } from './find.ts';

/** The extension's page origin in Firefox is random per profile; a fixed one lets tests and `npm start` open its pages. */
const firefoxId = 'hashiya@hashiya.invalid';
const firefoxUuid = '5f2c6a4e-0d5b-4c1e-9a57-0a1b2c3d4e5f';

export interface LaunchOptions {
  readonly headless: boolean;
  /** Folder of the unpacked build. */
  readonly extension: string;
  /** Match patterns that the profile has granted to the extension before it starts (Chromium: `permissions.request` hangs headless). */
  readonly granted?: readonly string[];
  /** Language of the browser's interface. */
  readonly lang?: string;
  /** Keep and reuse this profile instead of a fresh one. */
  readonly profile?: string;
  /** `host:port` of an HTTP proxy that everything goes through, loopback included. */
  readonly proxy?: string;
  /** Firefox with «never remember history»: everything is a private window, and the extension may read there. */
  readonly neverRemember?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** A running browser with the extension in it. */
export interface Launched {
  readonly browser: Browser;
  readonly name: FoundBrowser['name'];
  /** Origin of the extension's pages, without a trailing slash. */
  readonly origin: string;
  readonly profile: string;
  close(): Promise<void>;
}

/** Chromium's id of an unpacked extension: the first 16 bytes of the SHA-256 of its path, in the letters a to p. */
export function unpackedId(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Writes a grant of host permissions into a fresh profile, in the form in which Chromium keeps what the reader granted at run time. One that
 * was used before keeps its own.
 */
function seedGrant(profile: string, id: string, hosts: readonly string[]): void {
  const folder = join(profile, 'Default');
  if (existsSync(join(folder, 'Preferences'))) return;
  mkdirSync(folder, { recursive: true });
  const grant = { api: [], explicit_host: hosts, manifest_permissions: [], scriptable_host: hosts };
  const settings = { [id]: { active_permissions: grant, granted_permissions: grant, runtime_granted_permissions: grant } };
  writeFileSync(join(folder, 'Preferences'), JSON.stringify({ extensions: { settings, ui: { developer_mode: true } } }));
}

async function launchChromium(found: FoundBrowser, options: LaunchOptions, profile: string): Promise<{ browser: Browser; origin: string }> {
  const id = unpackedId(options.extension);
  if (options.granted?.length) seedGrant(profile, id, options.granted);
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: options.headless,
    pipe: true,
    // `--load-extension` reads the grants seeded in the profile; puppeteer's own loading over the pipe (which branded Chrome needs) does not.
    enableExtensions: options.granted?.length ? true : [options.extension],
    userDataDir: profile,
    defaultViewport: options.headless ? { width: options.width ?? 1280, height: options.height ?? 900 } : null,
    args: [
      // Chromium's sandbox refuses to run as root, as on a build machine.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.granted?.length
        ? [
            `--load-extension=${options.extension}`,
            `--disable-extensions-except=${options.extension}`,
            '--disable-features=DisableLoadExtensionCommandLineSwitch',
          ]
        : []),
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.headless ? ['--disable-gpu', '--hide-scrollbars'] : []),
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(options.lang ? [`--lang=${options.lang}`, `--accept-lang=${options.lang}`] : []),
    ],
    ...(options.lang ? { env: { ...process.env, LANGUAGE: options.lang } } : {}),
  });
  return { browser, origin: `chrome-extension://${id}` };
}

function proxyPrefs(proxy: string): Record<string, unknown> {
  const at = proxy.lastIndexOf(':');
  const host = proxy.slice(0, at);
  const port = Number(proxy.slice(at + 1));
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Installs an extension that may run in private windows: a parameter of Firefox's own, which puppeteer does not pass on. */
async function installForPrivateWindows(browser: Browser, path: string): Promise<void> {
  const { connection } = browser as unknown as { connection: { send(method: string, params: object): Promise<unknown> } };
  await connection.send('webExtension.install', { extensionData: { type: 'path', path }, 'moz:allowPrivateBrowsing': true });
}

async function launchFirefox(found: FoundBrowser, options: LaunchOptions, profile: string): Promise<{ browser: Browser; origin: string }> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: options.headless,
    userDataDir: profile,
    defaultViewport: options.headless ? { width: options.width ?? 1280, height: options.height ?? 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }),
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'browser.aboutwelcome.enabled': false,
      'app.update.enabled': false,
      ...(options.neverRemember ? { 'browser.privatebrowsing.autostart': true } : {}),
      ...(options.proxy ? proxyPrefs(options.proxy) : {}),
      ...(options.lang ? { 'intl.accept_languages': options.lang, 'intl.locale.requested': options.lang } : {}),
    },
  });
  if (options.neverRemember) await installForPrivateWindows(browser, options.extension);
  else await browser.installExtension(options.extension);
  return { browser, origin: `moz-extension://${firefoxUuid}` };
}

/**
 * Starts a browser with a fresh profile and the extension loaded.
 *
 * @throws when the browser does not start within puppeteer's time
 */
export async function launch(found: FoundBrowser, options: LaunchOptions): Promise<Launched> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'hashiya-profile-'));
  const start = found.name === 'firefox' ? launchFirefox : launchChromium;
  const { browser, origin } = await start(found, options, profile);
  return {
    browser,
    name: found.name,
    origin,
    profile,
    close: async () => {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
