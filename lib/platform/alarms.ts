import browser from 'webextension-polyfill';

/** Sets the alarm of this name to a time (milliseconds since 1970), replacing an earlier one. */
export async function setAlarm(name: string, whenMs: number): Promise<void> {
  await browser.alarms.create(name, { when: whenMs });
}

/** When the alarm rings next, or null when it is not set. */
export async function alarmTime(name: string): Promise<number | null> {
  return (await browser.alarms.get(name))?.scheduledTime ?? null;
}

export function clearAlarm(name: string): Promise<boolean> {
  return browser.alarms.clear(name);
}

/** Hears every alarm by name. */
export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name));
}
