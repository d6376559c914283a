import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { packCommand } from '../command.ts';

let root = '';
let count = 0;
const at = (...parts: string[]) => join(root, String(count), ...parts);

/** Runs `hashiya pack …`. Gives the message it fails with, or nothing. */
async function pack(...words: string[]): Promise<string | undefined> {
  const command = packCommand();
  for (const sub of [command, ...command.commands]) sub.exitOverride().configureOutput({ outputError: () => {} });
  try {
    await new Command('hashiya')
      .exitOverride()
      .addCommand(command)
      .parseAsync(['pack', ...words], { from: 'user' });
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  root = await mkdtemp(join(tmpdir(), 'hashiya-keys-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  count++;
  expect(await pack('init', at('press'))).toBeUndefined();
  expect(await pack('keygen', '-o', at('press.key'))).toBeUndefined();
  expect(await pack('build', at('press'), '-o', at('out'), '--key', at('press.key'))).toBeUndefined();
});

describe('the publisher’s keys', () => {
  it('are two files that their owner alone can read, and are never written over', async () => {
    expect((await stat(at('press.key'))).mode & 0o777).toBe(0o600);
    expect((await stat(at('press.recovery.key'))).mode & 0o777).toBe(0o600);
    const before = await readFile(at('press.key'), 'utf8');
    expect(await pack('keygen', '-o', at('press.key'))).toMatch(/exists already/);
    expect(await readFile(at('press.key'), 'utf8')).toBe(before);
  });

  it('sign a pack while it is built, or afterwards, with the same bytes', async () => {
    const built = await readFile(at('out', 'pack.json'), 'utf8');
    expect(await pack('build', at('press'), '-o', at('later'))).toBeUndefined();
    expect(await pack('verify', at('later'))).toMatch(/not signed/);
    expect(await pack('sign', at('later'), '--key', at('press.key'))).toBeUndefined();
    expect(await readFile(at('later', 'pack.json'), 'utf8')).toBe(built);
    expect(await pack('verify', at('later'))).toBeUndefined();
    expect(await readdir(at('later', 'keys'))).toEqual(['1.json']);
  });

  it('sign a single file', async () => {
    expect(await pack('build', at('press'), '-o', at('press.hashiya'), '--single-file', '--key', at('press.key'))).toBeUndefined();
    expect(await pack('verify', at('press.hashiya'))).toBeUndefined();
  });

  it.each(['pack.json', 'keys/1.json'])('a changed letter in %s is found', async (path) => {
    const text = await readFile(at('out', path), 'utf8');
    for (const place of [0.3, 0.6, 0.97].map((share) => Math.floor(text.length * share))) {
      await writeFile(at('out', path), `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`);
      expect(await pack('verify', at('out'))).toBeTypeOf('string');
    }
  });

  it('a changed chunk is found, and a key that did not sign', async () => {
    expect(await pack('verify', at('out'), '--key', 'A'.repeat(43))).toMatch(/small order/);
    expect(await pack('verify', at('out'), '--key', 'zwBvXh9kNciO9xTvF3DsYegso-W5YUC3dbDQMZhxCk8')).toMatch(/no signature/);
    const [chunk = ''] = await readdir(at('out', 'c'));
    const bytes = await readFile(at('out', 'c', chunk));
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await writeFile(at('out', 'c', chunk), bytes);
    expect(await pack('verify', at('out'))).toMatch(/another hash/);
  });
});

describe('rotation', () => {
  it('by the recovery key replaces the online key', async () => {
    expect(await pack('rotate', at('out'), '--key', at('press.recovery.key'), '-o', at('second.key'))).toBeUndefined();
    expect(await pack('verify', at('out'))).toBeUndefined();
    expect(await readdir(at('out', 'keys'))).toEqual(['1.json', '2.json']);
    expect(await pack('build', at('press'), '-o', at('out'), '--key', at('press.key'))).toMatch(/not among the keys of key set 2/);
    expect(await pack('build', at('press'), '-o', at('out'), '--key', at('second.key'))).toBeUndefined();
    expect(await pack('verify', at('out'))).toBeUndefined();
  });

  it('by the online key adds a key, and does nothing else', async () => {
    expect(await pack('rotate', at('out'), '--key', at('press.key'), '-o', at('second.key'))).toMatch(/only add a key/);
    expect(await pack('rotate', at('out'), '--key', at('press.key'), '-o', at('second.key'), '--keep', '--epoch')).toMatch(
      /only add a key/,
    );
    expect(await readdir(at('out', 'keys'))).toEqual(['1.json']);
    expect(await pack('rotate', at('out'), '--key', at('press.key'), '-o', at('second.key'), '--keep')).toBeUndefined();
    for (const key of ['press.key', 'second.key']) {
      expect(await pack('sign', at('out'), '--key', at(key))).toBeUndefined();
      expect(await pack('verify', at('out'))).toBeUndefined();
    }
  });

  it('a recovery key signs no pack', async () => {
    expect(await pack('sign', at('out'), '--key', at('press.recovery.key'))).toMatch(/recovery key/);
  });
});
