import browser from 'webextension-polyfill';

/** Version of the extension (`0.1.0`). */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** The URL of a file of the extension (`/packs/index.json`). */
export function fileUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Hears the first installation and every update of the extension. */
export function onInstalled(listener: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install' || reason === 'update' ? reason : 'other'));
}

/** Hears the browser's start. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** The address of the page where a draft is checked. */
export const draftPage = '/draft.html';

export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
