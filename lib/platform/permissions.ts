import browser from 'webextension-polyfill';

/** Origin patterns that are granted now. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Asks the reader for origins. Call it straight from a click handler, before anything is awaited. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Gives origins back. */
export function dropOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Hears grants and revocations, whoever made them, with the origins that went. */
export function onPermissionsChanged(listener: (revoked: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(() => listener([]));
  browser.permissions.onRemoved.addListener(({ origins }) => listener(origins ?? []));
}
