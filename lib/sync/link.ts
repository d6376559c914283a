import { SyncError } from './sync-error.ts';

/** A subscription link, taken apart. */
export interface PackLink {
  /** Address of `pack.json`, without the fragment. */
  readonly url: string;
  /** Ed25519 public key of the publisher (base64url, 32 bytes), when the link pins one. */
  readonly key?: string;
  /** True for plain `http` on this very machine: no signature is asked for, and the pack is labelled «local». */
  readonly local: boolean;
}

const key = /^[A-Za-z0-9_-]{43}$/;
const maxLength = 2_048;

/** True for names that can only mean this machine (RFC 6761 `localhost`, RFC 1122 127/8, RFC 4291 ::1). */
/** The loopback hosts that the extension's content policy lets through (`connect-src` in wxt.config.ts). */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1';
}

/**
 * Checks an address that a pack is read from: `https`, or `http` on loopback, with no user name in it.
 * @throws SyncError `bad-link`, `not-https`
 */
export function checkAddress(address: string): { readonly url: URL; readonly local: boolean } {
  if (address.length > maxLength || !URL.canParse(address)) throw new SyncError('bad-link', { url: address.slice(0, 200) });
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') throw new SyncError('bad-link', { url: url.host });
  const local = isLoopback(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) throw new SyncError('not-https', { url: url.href.slice(0, 200) });
  return { url, local: local && url.protocol === 'http:' };
}

/**
 * Reads a subscription link, `https://host/path/pack.json#ed25519=<base64url>`. A folder (`…/`) means its `pack.json`.
 * @throws SyncError `bad-link`, `not-https`
 */
export function parseLink(text: string): PackLink {
  const { url, local } = checkAddress(text.trim());
  const fragment = url.hash.slice(1);
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'pack.json';
  if (fragment === '') return { url: url.href, local };
  const pinned = new URLSearchParams(fragment).get('ed25519')?.replace(/=+$/, '');
  if (pinned === undefined || !key.test(pinned)) throw new SyncError('bad-link', { url: url.href.slice(0, 200) });
  return { url: url.href, key: pinned, local };
}

/**
 * The origin pattern to ask permission for when a link is subscribed to: without it Firefox sends an id of the installation to the host.
 * @throws SyncError `bad-link`, `not-https`
 */
export function originOfLink(text: string): string {
  const { url } = checkAddress(text.trim());
  return `${url.protocol}//${url.hostname}/*`;
}
