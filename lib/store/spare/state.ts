import type { PackRow } from '../../sync/pack-store.ts';
import type { BucketChunk } from '../../sync/segment-plan.ts';
import { sortedRows } from '../pack-rows.ts';
import type { Blobs } from './blobs.ts';

/** A stored segment, without its bytes. */
export interface SegmentNote {
  readonly key: string;
  readonly pack: string;
  readonly engine: number;
  readonly size: number;
  readonly base?: string;
  readonly gone?: readonly string[];
  readonly chunks?: readonly BucketChunk[];
}

/** All that changes in the spare store. It lies under one name, so that writing it is the flip: the old or the new state, never a part. */
export interface SpareState {
  readonly packs: readonly PackRow[];
  readonly versions: readonly { readonly key: string; readonly pack: string; readonly chunks: readonly string[] }[];
  readonly segments: readonly SegmentNote[];
  readonly staging: readonly { readonly pack: string; readonly hashes: readonly string[]; readonly at: number }[];
  /** Sizes of the chunks that are there. */
  readonly sizes: Readonly<Record<string, number>>;
}

const name = 'state';
const empty: SpareState = { packs: [], versions: [], segments: [], staging: [], sizes: {} };

/** Reads the state; one that makes no sense counts as empty, and the packs are put in place again. */
export async function readState(blobs: Blobs): Promise<SpareState> {
  const stored = await blobs.get(name);
  if (stored === undefined) return empty;
  try {
    const state = { ...empty, ...(JSON.parse(await stored.text()) as Partial<SpareState>) };
    return { ...state, packs: sortedRows(state.packs) };
  } catch {
    return empty;
  }
}

/** Writes the state whole. */
export async function writeState(blobs: Blobs, state: SpareState): Promise<void> {
  await blobs.put(name, new Blob([JSON.stringify(state)]));
}
