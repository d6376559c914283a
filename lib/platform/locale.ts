import browser from 'webextension-polyfill';

/** The browser's interface language as a primary subtag, lower case (`ar`, `ru`, `en`). */
export function interfaceLanguage(): string {
  return (browser.i18n.getUILanguage().split(/[-_]/)[0] ?? 'en').toLowerCase();
}

/** The languages that the reader asks web pages for, best first, as primary subtags. */
export async function readerLanguages(): Promise<readonly string[]> {
  const tags = await browser.i18n.getAcceptLanguages();
  return [...new Set(tags.map((tag) => (tag.split(/[-_]/)[0] ?? tag).toLowerCase()))];
}
