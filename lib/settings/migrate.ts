import { type StoredSettings, settingsVersion } from './sparse.ts';

type Values = Readonly<Record<string, unknown>>;

/** Step n takes the values of version n + 1 to version n + 2. Steps are never edited once released. */
const steps: readonly ((values: Values) => Values)[] = [];

/**
 * Brings what lies in storage (any JSON) to the present shape. What cannot be read gives empty values: the defaults.
 * Values of a later version (after a downgrade) are taken as they are; each one is checked on its own when read.
 */
export function migrate(stored: unknown): StoredSettings {
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return { version: settingsVersion, values: {} };
  const { version, values } = stored as { version?: unknown; values?: unknown };
  if (typeof version !== 'number' || values === null || typeof values !== 'object' || Array.isArray(values)) {
    return { version: settingsVersion, values: {} };
  }
  let moved = values as Values;
  for (let at = Math.max(version, 1); at < settingsVersion; at++) moved = steps[at - 1]?.(moved) ?? moved;
  return { version: settingsVersion, values: moved };
}
