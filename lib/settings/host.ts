/** The longest list of sites that is kept, and the longest DNS name (RFC 1035, 2.3.4). */
export const maxSites = 2_000;
const maxHostLength = 253;

const label = /^[\p{L}\p{N}_]([\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u;

/**
 * A host name as the site lists keep it: lower case, without `www.`, port, path or trailing dot.
 * Takes what a reader types or `location.hostname` (`https://www.BBC.com/news` → `bbc.com`); null when it is no host name.
 */
export function normaliseHost(input: string): string | null {
  let host = input.trim().toLowerCase();
  const scheme = host.indexOf('://');
  if (scheme >= 0) host = host.slice(scheme + 3);
  const end = host.search(/[/?#]/);
  if (end >= 0) host = host.slice(0, end);
  if (host.startsWith('[')) {
    const close = host.indexOf(']');
    return close > 0 && /^\[[0-9a-f:.]{2,45}\]$/.test(host.slice(0, close + 1)) ? host.slice(0, close + 1) : null;
  }
  const port = host.indexOf(':');
  if (port >= 0) host = host.slice(0, port);
  if (host.endsWith('.')) host = host.slice(0, -1);
  if (host.startsWith('www.') && host.length > 4) host = host.slice(4);
  if (host === '' || host.length > maxHostLength) return null;
  return host.split('.').every((part) => label.test(part)) ? host : null;
}

/** True for an IPv4 or bracketed IPv6 address, which has no subdomains. */
export function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}

/** True when `host` is `site` or a subdomain of it. Both as `normaliseHost` gives them. */
export function isSiteOf(site: string, host: string): boolean {
  return host === site || (!isAddress(site) && host.endsWith(`.${site}`));
}

/** True when one of the listed sites holds the host (`www.bbc.com` is held by `bbc.com`). */
export function inSites(sites: readonly string[], host: string): boolean {
  const name = normaliseHost(host);
  return name !== null && sites.some((site) => isSiteOf(site, name));
}
