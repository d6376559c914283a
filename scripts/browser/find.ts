import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface FoundBrowser {
  readonly name: BrowserName;
  readonly path: string;
  /** Major version; 0 when the browser did not say. */
  readonly version: number;
}

/** The oldest versions that the extension runs in (docs/adr/0001; `wxt.config.ts` states the same). */
const oldest: Readonly<Record<BrowserName, number>> = { chromium: 140, firefox: 150 };

/** Names on the PATH, best first; the environment variable overrides them. */
const candidates: Readonly<
  Record<BrowserName, { readonly variable: string; readonly names: readonly string[]; readonly places: readonly string[] }>
> = {
  chromium: {
    variable: 'HASHIYA_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'HASHIYA_FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-devedition'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** What a machine without a browser has to install, in one line. */
export const installHint =
  'No browser found that is new enough (Chromium or Chrome 140, Firefox 150). Install one: "apt-get install chromium firefox-esr" (Debian), or set HASHIYA_CHROMIUM / HASHIYA_FIREFOX.';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function majorVersion(path: string): number {
  try {
    const text = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
    return Number(/(\d+)\./.exec(text)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The first browser of that name on this machine that is new enough; one that does not tell its version is taken at its word. */
export function findBrowser(name: BrowserName): FoundBrowser | undefined {
  const { variable, names, places } = candidates[name];
  const chosen = process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = chosen ? [chosen] : [...names.flatMap((file) => folders.map((folder) => join(folder, file))), ...places];
  for (const path of paths) {
    if (!existsSync(path) || !isExecutable(path)) continue;
    const version = majorVersion(path);
    if (version === 0 || version >= oldest[name]) return { name, path, version };
  }
  return undefined;
}
