import type { FactStore, PackInfo, SubjectFacts } from '../facts/fact-store.ts';
import type { Property } from '../facts/property.ts';
import { findBucket } from '../packs/bucket.ts';
import { idHash } from '../facts/id-hash.ts';
import { packInfo } from '../packs/loaded-pack.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackStore } from '../sync/pack-store.ts';
import { hasHash } from '../sync/subject-hashes.ts';
import { type ChunkCache, openChunkCache } from './chunk-cache.ts';
import { type LivePack, type OnDamage, openLivePacks } from './live-packs.ts';

/**
 * Facts from the stored chunks: one read for each pack that speaks of the id. A pack that fails to read is left out of
 * the answer and told of.
 */
export class DexieFactStore implements FactStore {
  readonly #live: () => Promise<readonly LivePack[]>;
  readonly #chunks: ChunkCache;
  readonly #onDamage: OnDamage;

  private constructor(live: () => Promise<readonly LivePack[]>, chunks: ChunkCache, onDamage: OnDamage) {
    this.#live = live;
    this.#chunks = chunks;
    this.#onDamage = onDamage;
  }

  /** A fact store that looks up what is live for every question. */
  static open(store: PackStore, ports: PackPorts, onDamage: OnDamage = () => undefined): DexieFactStore {
    const live = openLivePacks(store, ports, onDamage);
    return new DexieFactStore(live.enabled, openChunkCache(store, ports), onDamage);
  }

  /** The same facts as of now: all answers for one card come from the same versions, however many questions it takes. */
  async pinned(): Promise<FactStore> {
    const live = await this.#live();
    return new DexieFactStore(async () => live, this.#chunks, this.#onDamage);
  }

  async subject(id: string): Promise<readonly SubjectFacts[]> {
    const hash = idHash(id);
    const found = await this.#each(async (pack) => {
      const entry = hasHash(pack.subjects, hash) ? findBucket(pack.buckets, hash) : undefined;
      return entry && (await this.#chunks.read(pack.row.id, entry)).subject(id, pack.row.id);
    });
    return found.flatMap((facts) => facts ?? []);
  }

  async properties(ids?: readonly string[]): Promise<ReadonlyMap<string, Property>> {
    const wanted = ids && new Set(ids);
    const found = new Map<string, Property>();
    const heads = await this.#each(async (pack) => pack.head && (await this.#chunks.read(pack.row.id, pack.head)).properties());
    for (const property of heads.flatMap((properties) => properties ?? [])) {
      if ((!wanted || wanted.has(property.id)) && !found.has(property.id)) found.set(property.id, property);
    }
    return found;
  }

  async packs(): Promise<readonly PackInfo[]> {
    return (await this.#live()).map(({ manifest, row }) => packInfo(manifest, row.origin));
  }

  /** Asks every enabled pack at once; answers come in the order of priority. */
  async #each<T>(ask: (pack: LivePack) => Promise<T>): Promise<(T | undefined)[]> {
    return Promise.all(
      (await this.#live()).map(async (pack) => {
        try {
          return await ask(pack);
        } catch (error) {
          this.#onDamage(pack.row.id, error);
          return undefined;
        }
      }),
    );
  }
}
