import browser from 'webextension-polyfill';

/** Writes a short text over the toolbar button of a tab; an empty one clears it. */
export async function setBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
}
