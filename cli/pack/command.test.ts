import { cp, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPack } from '../read-pack.ts';
import { packCommand } from './command.ts';

let root = '';
const at = (...parts: string[]) => join(root, ...parts);
let printed: string[] = [];

/** Runs `hashiya pack …` and gives the message it fails with, or nothing. */
async function pack(...words: string[]): Promise<string | undefined> {
  printed = [];
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

async function snapshot(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = files.map(async (entry) => [
    join(entry.parentPath, entry.name).slice(folder.length),
    await readFile(join(entry.parentPath, entry.name), 'hex'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  root = await mkdtemp(join(tmpdir(), 'hashiya-pack-'));
  await pack('init', at('sample'));
});
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((text: string) => printed.push(text));
  return () => vi.restoreAllMocks();
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('hashiya pack', () => {
  it('makes a pack that has no faults', async () => {
    expect(await pack('check', at('sample'))).toBeUndefined();
    expect(printed).toEqual([`${at('sample')}: 0 errors, 0 warnings`]);
    expect(await readFile(at('sample', 'README.md'), 'utf8')).toContain('hashiya pack check');
  });

  it('makes a pack whose README leads to a signed, published one by its commands alone', async () => {
    const text = await readFile(at('sample', 'README.md'), 'utf8');
    const commands = [...text.matchAll(/`hashiya pack ([^`]+)`/g)].map(([, words = '']) => words).filter((words) => !/OLD/.test(words));
    expect(commands.map((words) => words.split(' ')[0])).toEqual(['check', 'build', 'keygen', 'build', 'verify']);
    for (const words of commands) {
      const placed = words.split(' ').map((word) => (word === '.' ? at('sample') : word.replace(/^\.\.\//, `${root}/`)));
      expect(await pack(...placed)).toBeUndefined();
      if (words.includes('-site --key')) expect(printed.at(-1)).toMatch(/^subscription link: https:.*#ed25519=[\w-]{43}$/);
    }
    expect((await readdir(at('sample-site'))).sort()).toEqual(['c', 'keys', 'pack.json']);
  });

  it('says that a source is to be built first', async () => {
    await pack('keygen', '-o', at('any.key'));
    for (const words of [['sign'], ['verify'], ['rotate', '-o', at('new.key')]]) {
      const [verb = '', ...rest] = words;
      const key = verb === 'verify' ? [] : ['--key', at('any.key')];
      expect(await pack(verb, at('sample'), ...key, ...rest)).toMatch(/is a pack source; build it first/);
    }
    expect(await readdir(root)).not.toContain('new.key');
  });

  it('makes none where there is something already, or where the name is no pack name', async () => {
    const before = await snapshot(at('sample'));
    expect(await pack('init', at('sample'))).toContain('not empty');
    expect(await pack('init', at('sample', 'README.md'))).toContain('no folder');
    expect(await pack('init', at('Zwölf Dinge'))).toContain('cannot name a pack');
    expect(await snapshot(at('sample'))).toEqual(before);
  });

  it('builds all three forms with the same content and reads them all', async () => {
    expect(await pack('build', at('sample'), '-o', at('out'))).toBeUndefined();
    expect(await pack('build', at('sample'), '-o', at('out.hashiya'), '--single-file')).toBeUndefined();
    const [source, folder, file] = await Promise.all(['sample', 'out', 'out.hashiya'].map((name) => loadPack(at(name))));
    expect(folder?.info).toEqual(source?.info);
    expect(folder?.subjects).toEqual(source?.subjects);
    expect(file).toEqual(folder);
    for (const name of ['out', 'out.hashiya']) expect(await pack('check', at(name))).toBeUndefined();
    for (const name of ['sample', 'out', 'out.hashiya']) {
      expect(await pack('inspect', at(name), '--json')).toBeUndefined();
      expect(JSON.parse(printed[0] ?? '')).toMatchObject({
        id: 'sample',
        version: 1,
        types: { place: 1, organisation: 1 },
        labels: { 'in all': 2 },
      });
    }
    expect(await pack('inspect', at('out'))).toBeUndefined();
    expect(printed.join('\n')).toContain('CC0-1.0');
  });

  it('builds again into the same folder: the same bytes, and no chunk of before is left when something changed', async () => {
    await pack('build', at('sample'), '-o', at('again'));
    const before = await snapshot(at('again'));
    await writeFile(at('again', 'NOTICE'), 'kept');
    await pack('build', at('sample'), '-o', at('again'));
    expect(await snapshot(at('again'))).toEqual({ ...before, '/NOTICE': Buffer.from('kept').toString('hex') });
    await cp(at('sample'), at('changed'), { recursive: true });
    const entities = await readFile(at('changed', 'entities.jsonl'), 'utf8');
    await writeFile(at('changed', 'entities.jsonl'), entities.replace('Exampleton-on-Sea', 'Exampleton-on-Lake'));
    await pack('build', at('changed'), '-o', at('again'));
    const after = await snapshot(at('again'));
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 1);
    await loadPack(at('again'));
  });

  it('writes nothing when the source has faults, and lists them all', async () => {
    await cp(at('sample'), at('faulty'), { recursive: true });
    await writeFile(at('faulty', 'series.jsonl'), '{"id":"a"}\nnonsense\n');
    expect(await pack('build', at('faulty'), '-o', at('nothing'))).toContain('series.jsonl:1');
    expect(await pack('build', at('faulty'), '-o', at('nothing.hashiya'), '--single-file')).toContain('faults');
    expect(await pack('build', at('nowhere'), '-o', at('nothing'))).toContain('is no pack');
    expect((await readdir(root)).filter((name) => name.startsWith('nothing'))).toEqual([]);
    expect(await pack('check', at('faulty'))).toBe(`${at('faulty')}: 5 errors, 0 warnings`);
    expect(printed.filter((line) => line.startsWith('error: series.jsonl'))).toHaveLength(5);
    expect(await pack('check', at('faulty'), '--json')).toContain('5 errors');
    const report = JSON.parse(printed[0] ?? '') as { errors: number; faults: object[] };
    expect(report.errors).toBe(5);
    expect(report.faults[0]).toMatchObject({ level: 'error', file: 'series.jsonl', line: 1, field: 'subject', code: 'missing-field' });
    expect(report.faults[0]).toHaveProperty('hint');
  });

  it('does not touch a folder that holds something else', async () => {
    expect(await pack('build', at('sample'), '-o', at('sample'))).toContain('not empty');
    expect(await pack('build', at('sample'), '-o', at('out'), '--single-file')).toContain('is a folder');
    await loadPack(at('sample'));
  });

  it('refuses damaged packs by name of the fault', async () => {
    expect(await pack('check', at('nowhere'))).toContain('is no pack');
    await writeFile(at('text.hashiya'), 'no pack\n');
    expect(await pack('inspect', at('text.hashiya'))).toContain('no pack envelope');
    const whole = await readFile(at('out.hashiya'));
    await writeFile(at('cut.hashiya'), whole.subarray(0, -3));
    expect(await pack('check', at('cut.hashiya'))).toContain('1 error');
    expect(printed[0]).toContain('its index announces');
    await cp(at('out'), at('gone'), { recursive: true });
    for (const name of await readdir(at('gone', 'c'))) await rm(at('gone', 'c', name));
    await pack('check', at('gone'));
    expect(printed[0]).toContain('is missing');
  });

  it('refuses files of two gigabytes without reading them', async () => {
    await cp(at('sample'), at('huge'), { recursive: true });
    for (const name of ['statements.jsonl', 'README.md']) await truncate(at('huge', name), 2 ** 31);
    await writeFile(at('huge.hashiya'), '');
    await truncate(at('huge.hashiya'), 2 ** 31);
    await cp(at('out'), at('huge-out'), { recursive: true });
    await truncate(at('huge-out', 'pack.json'), 2 ** 31);
    const start = performance.now();
    await pack('check', at('huge'));
    expect(printed.join('\n')).toContain('statements.jsonl:2: the rest of the file was not read');
    await pack('check', at('huge.hashiya'));
    expect(printed[0]).toContain('no pack envelope');
    await pack('check', at('huge-out'));
    expect(printed[0]).toContain('at most 65536');
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  it('answers bad usage with one line', async () => {
    expect(await pack('build', at('sample'))).toContain('--out');
    expect(await pack('check')).toContain('missing required argument');
  });

  it('never touches a file that stands where the folder was to be', async () => {
    await writeFile(at('notes.md'), 'mine');
    expect(await pack('build', at('sample'), '-o', at('notes.md'))).toMatch(/is a file; name a folder, or add --single-file/);
    expect(await readFile(at('notes.md'), 'utf8')).toBe('mine');
  });
});
