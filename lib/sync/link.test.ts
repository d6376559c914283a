import { describe, expect, it } from 'vitest';
import { originOfLink, parseLink } from './link.ts';
import type { SyncError } from './sync-error.ts';

const key = 'A'.repeat(43);
function code(link: string): string {
  try {
    parseLink(link);
    return 'ok';
  } catch (error) {
    return (error as SyncError).code;
  }
}

describe('parseLink', () => {
  it('takes the pinned key out of the fragment', () => {
    expect(parseLink(` https://packs.example/world/pack.json#ed25519=${key} `)).toEqual({
      url: 'https://packs.example/world/pack.json',
      key,
      local: false,
    });
  });
  it('reads a folder as its pack.json', () => {
    expect(parseLink('https://packs.example/world/').url).toBe('https://packs.example/world/pack.json');
  });
  it.each(['http://127.0.0.1:8080/pack.json', 'http://localhost/pack.json'])('%s is local', (link) => {
    expect(parseLink(link).local).toBe(true);
  });
  it.each([
    ['http://packs.example/pack.json', 'not-https'],
    ['http://localhost.example.com/pack.json', 'not-https'],
    ['http://127.0.0.1.example.com/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['https://user@packs.example/pack.json', 'bad-link'],
    ['packs.example', 'bad-link'],
    [`https://packs.example/${'x'.repeat(3_000)}`, 'bad-link'],
    ['https://packs.example/pack.json#ed25519=short', 'bad-link'],
    ['https://packs.example/pack.json#other=1', 'bad-link'],
  ])('%s: %s', (link, expected) => expect(code(link)).toBe(expected));

  it('gives the origin to ask for, without a port', () => {
    expect(originOfLink('http://127.0.0.1:8080/pack.json')).toBe('http://127.0.0.1/*');
    expect(originOfLink(`https://packs.example/a/#ed25519=${key}`)).toBe('https://packs.example/*');
  });
});
