import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolder } from './pack-folder.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hashiya-folder-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('what a killed run leaves does not look like a part, and a run that fails leaves nothing', async () => {
  const seen: string[] = [];
  await makeFolder(join(root, 'part-1'), async (folder) => {
    await writeFile(join(folder, 'datapackage.json'), '{}');
    seen.push(...(await readdir(root)));
  });
  expect(seen.filter((name) => name.startsWith('part-'))).toEqual([]);
  expect(seen).toHaveLength(1);
  await expect(makeFolder(join(root, 'part-2'), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await readdir(root)).toEqual(['part-1']);
});
