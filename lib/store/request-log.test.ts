import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createDatabase } from './database.ts';
import { openRequestLog } from './request-log.ts';

const entry = (at: number, url: string, bytes: number) => ({ at, url, purpose: 'chunk', bytes, outcome: 'ok' }) as const;

it('keeps every request, the newest first, and adds them up by host', async () => {
  const database = createDatabase(`test-${Math.random()}`);
  const log = openRequestLog(database);
  for (let at = 1; at <= 5; at++) log.note(entry(at, `https://one.example/c/${at}.fpc`, 100));
  log.note(entry(6, 'https://two.example:8443/pack.json', 1_000));
  expect((await log.list(3)).map(({ at }) => at)).toEqual([6, 5, 4]);
  expect((await log.list(10, 4)).map(({ at }) => at)).toEqual([3, 2, 1]);
  expect(await log.totals()).toEqual([
    { host: 'two.example:8443', requests: 1, bytes: 1_000 },
    { host: 'one.example', requests: 5, bytes: 500 },
  ]);
  // Another context sees the same.
  expect(await openRequestLog(database).list(1)).toEqual([entry(6, 'https://two.example:8443/pack.json', 1_000)]);
});

it('drops the oldest of very many, never their sums', async () => {
  const log = openRequestLog(createDatabase(`test-${Math.random()}`));
  for (let at = 1; at <= 20_005; at++) log.note(entry(at, 'https://one.example/x', 1));
  expect((await log.totals())[0]).toEqual({ host: 'one.example', requests: 20_005, bytes: 20_005 });
  expect((await log.list(10, 8)).map(({ at }) => at)).toEqual([7, 6]);
}, 30_000);
