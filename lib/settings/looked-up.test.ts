import { describe, expect, it } from 'vitest';
import { mostLookedUp, openLookedUp } from './looked-up.ts';

function memory(start?: unknown) {
  const held = new Map<string, unknown>(start === undefined ? [] : [['looked-up', start]]);
  return {
    held,
    get: async (key: string) => held.get(key),
    set: async (key: string, value: unknown) => void held.set(key, value),
    remove: async (key: string) => void held.delete(key),
  };
}

describe('what was looked up', () => {
  it('keeps ids alone, each once, the newest last', async () => {
    const store = memory();
    const list = openLookedUp(store);
    await Promise.all(['Q1', 'Q2', 'Q1', 'Q3', 'Q3', ''].map((id) => list.note(id)));
    expect(await list.ids()).toEqual(['Q2', 'Q1', 'Q3']);
    expect([...store.held.values()]).toEqual([['Q2', 'Q1', 'Q3']]);
  });

  it('forgets everything, and the oldest when there are too many', async () => {
    const list = openLookedUp(memory(Array.from({ length: mostLookedUp }, (_, n) => `Q${n}`)));
    await list.note('new');
    expect((await list.ids()).length).toBe(mostLookedUp);
    expect((await list.ids())[0]).toBe('Q1');
    await list.clear();
    expect(await list.ids()).toEqual([]);
  });

  it('survives what is no list', async () => {
    for (const start of [5, 'x', { a: 1 }, [1, null, 'Q1']]) {
      const list = openLookedUp(memory(start));
      await list.note('Q2');
      expect((await list.ids()).at(-1)).toBe('Q2');
    }
  });
});
