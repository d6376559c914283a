import { globalId } from '../facts/id.ts';
import { bucketHash } from '../packs/bucket.ts';
import type { ChunkRecords } from '../packs/chunk.ts';

/** Gathers which subjects a pack speaks of, as 32-bit hashes of their global ids: most questions can then skip most packs. */
export class SubjectHashes {
  readonly #pack: string;
  readonly #hashes = new Set<number>();

  constructor(pack: string) {
    this.#pack = pack;
  }

  add(records: ChunkRecords): void {
    for (const { id } of records.entities) this.#hashes.add(bucketHash(globalId(this.#pack, id)));
    for (const { subject } of [...records.statements, ...records.series]) this.#hashes.add(bucketHash(globalId(this.#pack, subject)));
  }

  /** The hashes in rising order. */
  sorted(): Uint32Array {
    return Uint32Array.from(this.#hashes).sort();
  }
}

/** True when the sorted hashes hold `hash`. */
export function hasHash(sorted: Uint32Array, hash: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] as number;
    if (found === hash) return true;
    if (found < hash) low = middle + 1;
    else high = middle;
  }
  return false;
}
