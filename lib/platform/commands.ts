import browser from 'webextension-polyfill';

/** Hears keyboard commands of the manifest by name, with the tab in front and its window where the browser tells them. */
export function onCommand(listener: (name: string, tabId: number | undefined, windowId: number | undefined) => void): void {
  browser.commands?.onCommand.addListener((name, tab) => listener(name, tab?.id, tab?.windowId));
}
