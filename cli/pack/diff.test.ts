import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { runBuild } from './build.ts';
import { runDiff } from './diff.ts';
import { runInit } from './init.ts';

let root = '';
let printed: string[] = [];
const at = (...parts: string[]) => join(root, ...parts);

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  root = await mkdtemp(join(tmpdir(), 'hashiya-diff-'));
  await runInit(at('old'));
  await cp(at('old'), at('new'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(() => {
  printed = [];
});

it('says nothing of two packs that are alike, in whatever form', async () => {
  await runBuild(at('old'), at('published'), {});
  printed = [];
  await runDiff(at('old'), at('published'), {});
  expect(printed).toHaveLength(1);
  expect(printed[0]).toMatch(/0 added, 0 changed, 0 removed$/);
});

it('says in words what changed, and warns of a number that does not rise and of losses', async () => {
  const path = at('new', 'entities.jsonl');
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  const first = JSON.parse(lines[0] as string) as { labels: Record<string, string> };
  first.labels.en = 'Renamed';
  await writeFile(path, `${JSON.stringify(first)}\n`);
  await runDiff(at('old'), at('new'), {});
  const text = printed.join('\n');
  expect(text).toContain('Names or description of Renamed changed');
  expect(text).toMatch(/Gone: /);
  expect(text).toContain('readers will refuse it');
  expect(text).toContain('50 % of the entities');
});

it('prints JSON for programs', async () => {
  await runDiff(at('old'), at('new'), { json: true });
  expect(JSON.parse(printed.join('\n'))).toMatchObject({ old: 1, new: 1 });
});
