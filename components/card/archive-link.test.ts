import { describe, expect, it } from 'vitest';
import { archiveLink } from './archive-link.ts';

describe('archiveLink', () => {
  it('leads to the copy of the day', () => {
    expect(archiveLink('https://example.org/a?b=c', '2025-11-26')).toBe('https://web.archive.org/web/20251126/https://example.org/a?b=c');
    expect(archiveLink('http://example.org/', '2025')).toBe('https://web.archive.org/web/2025/http://example.org/');
    expect(archiveLink('https://example.org/', undefined)).toBe('https://web.archive.org/web/2/https://example.org/');
  });

  it.each([
    undefined,
    'javascript:alert(1)',
    'https://u:p@example.org/',
    'https://web.archive.org/web/2025/https://example.org/',
    'no link',
  ])('is none for %s', (url) => expect(archiveLink(url, '2025')).toBeUndefined());

  it('trusts no day that is none', () =>
    expect(archiveLink('https://example.org/', '../../x')).toBe('https://web.archive.org/web/2/https://example.org/'));
});
