import browser from 'webextension-polyfill';

/** Sets the alarm of this name to a time (milliseconds since 1970), replacing an earlier one. */
export async function setAlarm(name: string, whenMs: number): Promise<void> {
  await browser.alarms.create(name, { when: whenMs });
}

export function clearAlarm(name: string): Promise<boolean> {
  return browser.alarms.clear(name);
}

/** Hears every alarm by name. */
export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name));
}
