import * as v from 'valibot';
import { defaultSettings } from './defaults.ts';
import { settingEntries } from './schema.ts';
import type { Settings } from './settings.ts';

/** What lies in the browser's storage: the version of its shape and the settings that differ from the defaults. */
export interface StoredSettings {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Version of the stored shape. Raise it together with a step in `migrate.ts`. */
export const settingsVersion = 1;

const names = Object.keys(settingEntries) as (keyof Settings)[];

/** JSON text with sorted keys, so that equal values have equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Keeps only what differs from the defaults, kind switches one by one: later defaults then reach readers who never chose. */
export function toSparse(settings: Settings): StoredSettings {
  const values: Record<string, unknown> = {};
  for (const name of names) {
    if (canonical(settings[name]) === canonical(defaultSettings[name])) continue;
    if (name !== 'kinds') {
      values[name] = settings[name];
      continue;
    }
    const changed = Object.entries(settings.kinds).filter(([kind, on]) => defaultSettings.kinds[kind as keyof Settings['kinds']] !== on);
    values[name] = Object.fromEntries(changed);
  }
  return { version: settingsVersion, values };
}

/** Whole settings from what was stored. A value that does not pass its check falls back to its default; the others stay. */
export function fromSparse(stored: StoredSettings): Settings {
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const name of names) {
    if (!Object.hasOwn(stored.values, name)) continue;
    const value = stored.values[name];
    const whole = name === 'kinds' && value !== null && typeof value === 'object' ? { ...defaultSettings.kinds, ...value } : value;
    const checked = v.safeParse(settingEntries[name] as v.GenericSchema, whole);
    if (checked.success) settings[name] = checked.output;
  }
  return settings as unknown as Settings;
}
