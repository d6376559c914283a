import browser from 'webextension-polyfill';

/** Hears keyboard commands of the manifest by name, with the id of the tab in front where the browser tells it. */
export function onCommand(listener: (name: string, tabId: number | undefined) => void): void {
  browser.commands?.onCommand.addListener((name, tab) => listener(name, tab?.id));
}
