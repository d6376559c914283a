import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linesOf } from '../lines.ts';
import { LineSorter } from './sorted-lines.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hashiya-sort-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('many runs are merged a few at a time, and nothing of them stays', async () => {
  const sorter = new LineSorter(root, 'many', { runSize: 40, fanIn: 3 });
  const keys = Array.from({ length: 400 }, (_, n) => String((n * 7919) % 400).padStart(3, '0'));
  let most = 0;
  for (const key of keys) {
    await sorter.add(key, `{"id":"${key}"}`);
    most = Math.max(most, (await readdir(root)).length);
  }
  // Two of each level, and the one that is being made.
  expect(most).toBeLessThan(15);
  const path = join(root, 'many.jsonl');
  expect(await sorter.write(path)).toEqual({ count: 400 });
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
  expect(lines).toEqual([...keys].sort().map((key) => `{"id":"${key}"}`));
  expect(await readdir(root)).toEqual(['many.jsonl']);
});

it('the same line comes once and two lines of one key are told of, whatever runs they lie in', async () => {
  const sorter = new LineSorter(root, 'twice', { runSize: 1, fanIn: 2 });
  for (const [key, line] of [
    ['a', '1'],
    ['b', '2'],
    ['a', '1'],
    ['c', '3'],
    ['b', '4'],
  ] as const)
    await sorter.add(key, line);
  const path = join(root, 'twice.jsonl');
  expect(await sorter.write(path)).toEqual({ count: 4, repeated: 'b' });
  expect(await readFile(path, 'utf8')).toBe('1\n2\n4\n3\n');
});

it('a line ends at a line feed alone', async () => {
  const lines = ['{"a":"one\u2028two\u2029three\u0085four"}', 'lone\rreturn', '', 'القاهرة'.repeat(40_000)];
  const path = join(root, 'lines.jsonl');
  await writeFile(path, `${lines.join('\n')}\r\nlast`);
  const read: string[] = [];
  for await (const line of linesOf(createReadStream(path, { highWaterMark: 7 }))) read.push(line);
  expect(read).toEqual([...lines, 'last']);
  const sorter = new LineSorter(root, 'strange', { runSize: 1 });
  for (const [at, line] of lines.entries()) await sorter.add(String(at), line);
  await sorter.write(path);
  expect(await readFile(path, 'utf8')).toBe(lines.map((line) => `${line}\n`).join(''));
});
