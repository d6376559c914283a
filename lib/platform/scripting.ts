import browser from 'webextension-polyfill';

/** The page script and its style sheet, as the build names them. */
export interface PageFiles {
  readonly js: readonly string[];
  readonly css: readonly string[];
}

/** Where a registered page script runs. */
export interface Registration extends PageFiles {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** The registration of this id as the browser keeps it, or null. */
export async function registered(id: string): Promise<Registration | null> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (script === undefined) return null;
  return {
    id,
    js: script.js ?? [],
    css: script.css ?? [],
    matches: script.matches ?? [],
    excludeMatches: script.excludeMatches ?? [],
  };
}

/** Registers the page script in top frames, over browser restarts, replacing an earlier registration of the id. */
export async function register(registration: Registration): Promise<void> {
  await unregister(registration.id);
  await browser.scripting.registerContentScripts([
    {
      id: registration.id,
      js: [...registration.js],
      css: [...registration.css],
      matches: [...registration.matches],
      ...(registration.excludeMatches.length > 0 ? { excludeMatches: [...registration.excludeMatches] } : {}),
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Ends a registration; not an error when there is none. */
export async function unregister(id: string): Promise<void> {
  if ((await registered(id)) !== null) await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/** Runs the page script in the top frame of an open tab now. Rejects where the browser forbids it (its own pages, shops). */
export async function inject(tabId: number, files: PageFiles): Promise<void> {
  const target = { tabId };
  if (files.css.length > 0) await browser.scripting.insertCSS({ target, files: [...files.css] });
  await browser.scripting.executeScript({ target, files: [...files.js] });
}
