/** One piece of the long run: a test file with settings, which passes or fails by itself. */
export interface LongPart {
  readonly name: string;
  /** Path of the test file from the root. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** The npm script that makes what it needs: runs once before the first part that names it. */
  readonly build?: string;
}

/** `count` parts of one test file with seeds 1 to `count`. */
function seeds(name: string, file: string, count: number, env: Readonly<Record<string, string>>): LongPart[] {
  return Array.from({ length: count }, (_, n) => ({ name: `${name}-${n + 1}`, file, env: { ...env, HASHIYA_SEED: String(n + 1) } }));
}

/** Every kill of tests/kill, in slices that take some minutes each: what is killed, in which browser. */
function kills(): LongPart[] {
  const slices = { worker: 2, browser: 6, page: 2 };
  return ['chromium', 'firefox'].flatMap((browser) =>
    Object.entries(slices).flatMap(([way, count]) =>
      Array.from({ length: count }, (_, n) => ({
        name: `kills-${browser}-${way}-${n + 1}`,
        file: 'tests/long/kills.test.ts',
        env: { HASHIYA_KILL_BROWSER: browser, HASHIYA_KILL_WAY: way, HASHIYA_KILL_SLICE: `${n + 1}/${count}` },
        build: 'build:fail-points',
      })),
    ),
  );
}

/** Every part, in the order in which they run. Whoever adds a test to tests/long adds its parts here. */
export const longParts: readonly LongPart[] = [
  // 100 million words that are no names.
  ...seeds('non-members', 'tests/long/non-members.test.ts', 10, { HASHIYA_NON_MEMBERS: '10000000' }),
  // A pack of 1,000,000 entities, from the source to its update.
  { name: 'large-pack', file: 'tests/long/large-pack.test.ts', env: { HASHIYA_ENTITIES: '1000000' } },
  // 100,000 packs with changed bytes and 100,000 that break a rule.
  ...seeds('mutations', 'lib/sync/mutated-packs.test.ts', 10, { HASHIYA_MUTATIONS: '10000' }),
  // Imports, updates and removals killed at every fail point.
  ...kills(),
];
