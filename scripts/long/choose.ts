import type { LongPart } from './parts.ts';

/**
 * The parts that one machine of several runs.
 * @param shard `i/n`, 1-based: every n-th part from the i-th on; undefined: all
 * @param names parts or their beginnings to run alone; empty: all
 * @throws {RangeError} when the shard is none, or a name fits no part
 */
export function chooseParts(parts: readonly LongPart[], shard: string | undefined, names: readonly string[]): LongPart[] {
  for (const name of names) if (!parts.some((part) => part.name.startsWith(name))) throw new RangeError(`no part is called ${name}`);
  const wanted = names.length === 0 ? [...parts] : parts.filter((part) => names.some((name) => part.name.startsWith(name)));
  if (shard === undefined) return wanted;
  const [index, count] = shard.split('/').map(Number);
  if (!Number.isInteger(index) || !Number.isInteger(count) || !index || !count || index < 1 || index > count) {
    throw new RangeError(`${shard} is no shard: write 1/4, 2/4, …`);
  }
  return wanted.filter((_, at) => at % count === index - 1);
}
