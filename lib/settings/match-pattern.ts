import { isAddress } from './host.ts';

/** A match pattern (developer.chrome.com/docs/extensions/develop/concepts/match-patterns), taken apart. Paths are always `/*` here. */
interface MatchPattern {
  readonly schemes: readonly string[];
  /** Empty: every host. */
  readonly host: string;
  readonly subdomains: boolean;
}

const web = ['http', 'https'];

/** Parses an origin pattern; null for patterns that say nothing about web pages (`file:///*`, extension pages). */
function parse(pattern: string): MatchPattern | null {
  if (pattern === '<all_urls>') return { schemes: web, host: '', subdomains: true };
  const split = pattern.indexOf('://');
  if (split < 0) return null;
  const scheme = pattern.slice(0, split);
  const schemes = scheme === '*' ? web : web.filter((one) => one === scheme);
  const slash = pattern.indexOf('/', split + 3);
  const host = pattern.slice(split + 3, slash < 0 ? undefined : slash);
  if (schemes.length === 0 || host === '') return null;
  if (host === '*') return { schemes, host: '', subdomains: true };
  return host.startsWith('*.') ? { schemes, host: host.slice(2), subdomains: true } : { schemes, host, subdomains: false };
}

/** True when every URL that `inner` matches is matched by `outer`. Both are origin patterns (path `/*`). */
export function covers(outer: string, inner: string): boolean {
  const a = parse(outer);
  const b = parse(inner);
  if (a === null || b === null) return outer === inner;
  if (!b.schemes.every((scheme) => a.schemes.includes(scheme))) return false;
  if (a.host === '') return true;
  if (b.host === '') return false;
  if (a.host === b.host) return a.subdomains || !b.subdomains;
  return a.subdomains && b.host.endsWith(`.${a.host}`);
}

/** The origin pattern to ask permission for and to register on, for a host of the site lists: the host and its subdomains. */
export function patternOfHost(host: string): string {
  return isAddress(host) || !host.includes('.') ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The pattern for «all sites». */
export const everySite = '*://*/*';
