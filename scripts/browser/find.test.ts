import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from './find.ts';

describe('findBrowser', () => {
  let root: string;
  const place = (file: string, says: string): string => {
    const path = join(root, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `#!/bin/sh\necho "${says}"\n`, { mode: 0o755 });
    return path;
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'hashiya-find-'));
    vi.stubEnv('PATH', [join(root, 'a'), join(root, 'b')].join(delimiter));
    vi.stubEnv('HASHIYA_CHROMIUM', '');
    vi.stubEnv('HASHIYA_FIREFOX', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true, force: true });
  });

  it('finds none where there is none', () => {
    expect(findBrowser('chromium')).toBeUndefined();
    expect(findBrowser('firefox')).toBeUndefined();
  });
  it('passes by a browser that is too old, and takes the next', () => {
    place('a/firefox-esr', 'Mozilla Firefox 140.5.0esr');
    expect(findBrowser('firefox')).toBeUndefined();
    const path = place('b/firefox', 'Mozilla Firefox 152.0');
    expect(findBrowser('firefox')).toEqual({ name: 'firefox', path, version: 152 });
  });
  it('takes the one that the environment names', () => {
    place('a/chromium', 'Chromium 156.0.1');
    const path = place('mine', 'Chromium 150.0.1');
    vi.stubEnv('HASHIYA_CHROMIUM', path);
    expect(findBrowser('chromium')?.path).toBe(path);
  });
});
