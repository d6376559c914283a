import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseParts } from './choose.ts';
import { longParts } from './parts.ts';

describe('chooseParts', () => {
  it('gives every part to exactly one shard', () => {
    const shared = [1, 2, 3].flatMap((index) => chooseParts(longParts, `${index}/3`, []));
    expect(shared.map(({ name }) => name).sort()).toEqual(longParts.map(({ name }) => name).sort());
  });

  it('chooses by the beginning of a name', () => {
    expect(chooseParts(longParts, undefined, ['mutations']).every(({ name }) => name.startsWith('mutations'))).toBe(true);
    expect(() => chooseParts(longParts, undefined, ['nothing'])).toThrow(RangeError);
  });

  it.each(['0/2', '3/2', 'x/2', '1'])('refuses the shard %s', (shard) =>
    expect(() => chooseParts(longParts, shard, [])).toThrow(RangeError),
  );

  it('knows parts by one name each, and by files that exist', () => {
    expect(new Set(longParts.map(({ name }) => name)).size).toBe(longParts.length);
    for (const { file } of longParts) expect(existsSync(resolve(import.meta.dirname, '../..', file)), file).toBe(true);
  });
});
