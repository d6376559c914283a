import { expect, it } from 'vitest';
import { webLink } from './safe-link.ts';

it.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['http://example.org', 'http://example.org/'],
])('takes %s', (link, expected) => expect(webLink(link)).toBe(expected));

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  'ftp://example.org/',
  '//example.org/',
  '/path',
  'https://user@example.org/',
  'https://user:pass@example.org/',
  'https://',
  '',
  `https://example.org/${'a'.repeat(2_050)}`,
])('refuses %j', (link) => expect(webLink(link)).toBeUndefined());

it('refuses what is not there', () => expect(webLink(undefined)).toBeUndefined());
