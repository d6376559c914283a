/** Port: named bytes. Rejects with what the browser says. */
export interface Blobs {
  get(name: string): Promise<Blob | undefined>;
  put(name: string, bytes: Blob): Promise<void>;
  delete(names: readonly string[]): Promise<void>;
  names(): Promise<readonly string[]>;
  /** Deletes all. */
  clear(): Promise<void>;
}

/** Never asked for: the Cache API takes addresses as names, and this one leads nowhere. */
const prefix = 'https://store.hashiya.invalid/';

const cacheName = 'hashiya';

/** Named bytes in the Cache API, which Firefox leaves to extensions where it refuses them IndexedDB. They last until the browser closes. */
export function cacheBlobs(storage: CacheStorage = caches): Blobs {
  const open = (): Promise<Cache> => storage.open(cacheName);
  const address = (name: string): string => prefix + encodeURIComponent(name);
  return {
    get: async (name) => (await (await open()).match(address(name)))?.blob(),
    put: async (name, bytes) => (await open()).put(address(name), new Response(bytes)),
    async delete(names) {
      const cache = await open();
      for (const name of names) await cache.delete(address(name));
    },
    names: async () => (await (await open()).keys()).map(({ url }) => decodeURIComponent(url.slice(prefix.length))),
    clear: async () => void (await storage.delete(cacheName)),
  };
}
