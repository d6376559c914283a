import browser from 'webextension-polyfill';

/** The browser's interface language as a primary subtag, lower case (`ar`, `ru`, `en`). */
export function interfaceLanguage(): string {
  return (browser.i18n.getUILanguage().split(/[-_]/)[0] ?? 'en').toLowerCase();
}
