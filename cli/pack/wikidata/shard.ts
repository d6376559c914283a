import { UsageError } from '../../usage-error.ts';

/** One of several parts of a dump: blocks of ids are dealt out to the parts in turn. */
export interface Shard {
  /** 1 to `of`. */
  readonly part: number;
  readonly of: number;
}

/** Ids in a row that go to the same part. */
const block = 10_000;

/** Reads `i/n`. Raises `UsageError`. */
export function parseShard(text: string): Shard {
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [part, of] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || part < 1 || part > of) throw new UsageError(`--shard takes i/n with i from 1 to n, not «${text}»`);
  return { part, of };
}

/** True for ids that this part reads. Properties are few, and every part needs them. */
export function isInShard(id: string, { part, of }: Shard): boolean {
  if (!/^Q\d{1,12}$/.test(id)) return true;
  return Math.floor(Number(id.slice(1)) / block) % of === part - 1;
}

/** The id of an item from the head of its JSON text, without parsing the rest; undefined where that is not sure. */
export function quickId(text: string): string | undefined {
  return /^\{"type":"item","id":"(Q\d{1,12})"/.exec(text.slice(0, 60))?.[1];
}
