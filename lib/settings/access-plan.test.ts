import { describe, expect, it } from 'vitest';
import { planAccess } from './access-plan.ts';
import { defaultSettings } from './defaults.ts';
import { covers, patternOfHost } from './match-pattern.ts';

describe('match patterns', () => {
  it.each([
    ['<all_urls>', '*://*.bbc.com/*', true],
    ['*://*/*', 'https://a.b/*', true],
    ['https://*/*', '*://*.bbc.com/*', false],
    ['*://*.bbc.com/*', '*://news.bbc.com/*', true],
    ['*://*.bbc.com/*', '*://bbc.com/*', true],
    ['*://bbc.com/*', '*://*.bbc.com/*', false],
    ['*://*.bbc.com/*', '*://notbbc.com/*', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1/*', true],
    ['file:///*', '*://*.bbc.com/*', false],
  ])('%s covers %s: %s', (outer, inner, yes) => expect(covers(outer, inner)).toBe(yes));

  it('gives addresses and single labels no subdomains', () => {
    expect(patternOfHost('127.0.0.1')).toBe('*://127.0.0.1/*');
    expect(patternOfHost('localhost')).toBe('*://localhost/*');
    expect(patternOfHost('bbc.com')).toBe('*://*.bbc.com/*');
  });
});

describe('planAccess', () => {
  const settings = { ...defaultSettings, newsSites: ['bbc.com', 'rbc.ru'] };

  it('registers nothing on click only', () => {
    expect(planAccess(settings, ['<all_urls>']).matches).toEqual([]);
  });
  it('registers the granted part of the news list', () => {
    expect(planAccess({ ...settings, reach: 'news' }, ['*://*.bbc.com/*']).matches).toEqual(['*://*.bbc.com/*']);
  });
  it('takes a narrower grant than was asked for', () => {
    expect(planAccess({ ...settings, reach: 'news' }, ['https://www.bbc.com/*']).matches).toEqual(['https://www.bbc.com/*']);
    expect(planAccess({ ...settings, reach: 'all' }, ['https://www.bbc.com/*']).matches).toEqual(['https://www.bbc.com/*']);
  });
  it('adds the sites that are always on', () => {
    expect(planAccess({ ...settings, sitesOn: ['24.kg'] }, ['*://*.24.kg/*']).matches).toEqual(['*://*.24.kg/*']);
  });
  it('leaves out the sites that are off, and everything when the master switch is off', () => {
    const all = { ...settings, reach: 'all' as const, sitesOff: ['rbc.ru'] };
    expect(planAccess(all, ['<all_urls>'])).toEqual({ matches: ['*://*/*'], excludeMatches: ['*://*.rbc.ru/*'] });
    expect(planAccess({ ...all, enabled: false }, ['<all_urls>'])).toEqual({ matches: [], excludeMatches: [] });
  });
  it('registers nothing after a revocation', () => {
    expect(planAccess({ ...settings, reach: 'news' }, []).matches).toEqual([]);
  });
});
