import type { FactStore, SubjectFacts } from '../facts/fact-store.ts';
import type { Property } from '../facts/property.ts';
import { bucketHash, findBucket } from '../packs/bucket.ts';
import { subjectFacts } from '../packs/chunk.ts';
import { packInfo } from '../packs/loaded-pack.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackStore } from '../sync/pack-store.ts';
import { openChunkCache } from './chunk-cache.ts';
import { type LivePack, type OnDamage, openLivePacks } from './live-packs.ts';

/**
 * Facts from the stored chunks: one read for each pack that has the bucket of the id. Every answer takes the live versions once,
 * so it never mixes two versions of a pack. A pack that fails to read is left out of the answer and told of.
 */
export class DexieFactStore implements FactStore {
  readonly #live: ReturnType<typeof openLivePacks>;
  readonly #chunks: ReturnType<typeof openChunkCache>;
  readonly #onDamage: OnDamage;

  constructor(store: PackStore, ports: PackPorts, onDamage: OnDamage = () => undefined) {
    this.#live = openLivePacks(store, ports, onDamage);
    this.#chunks = openChunkCache(store, ports);
    this.#onDamage = onDamage;
  }

  async subject(id: string): Promise<readonly SubjectFacts[]> {
    const hash = bucketHash(id);
    const found = await this.#each(async (pack) => {
      const entry = findBucket(pack.buckets, hash);
      return entry && subjectFacts(await this.#chunks.read(pack.row.id, entry), id, pack.row.id);
    });
    return found.flatMap((facts) => facts ?? []);
  }

  async properties(ids: readonly string[]): Promise<ReadonlyMap<string, Property>> {
    const wanted = new Set(ids);
    const found = new Map<string, Property>();
    const heads = await this.#each(async (pack) => pack.head && this.#chunks.read(pack.row.id, pack.head));
    for (const head of heads) {
      for (const property of head?.properties ?? []) {
        if (wanted.has(property.id) && !found.has(property.id)) found.set(property.id, property);
      }
    }
    return found;
  }

  async packs() {
    return (await this.#live.enabled()).map(({ manifest, row }) => packInfo(manifest, row.origin));
  }

  /** Asks every enabled pack at once; answers come in the order of priority. */
  async #each<T>(ask: (pack: LivePack) => Promise<T>): Promise<(T | undefined)[]> {
    return Promise.all(
      (await this.#live.enabled()).map(async (pack) => {
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
