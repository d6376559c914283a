/** One piece of the long run: a test file with settings, which passes or fails by itself. */
export interface LongPart {
  readonly name: string;
  /** Path of the test file from the root. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
}

/** `count` parts of one test file with seeds 1 to `count`. */
function seeds(name: string, file: string, count: number, env: Readonly<Record<string, string>>): LongPart[] {
  return Array.from({ length: count }, (_, n) => ({ name: `${name}-${n + 1}`, file, env: { ...env, HASHIYA_SEED: String(n + 1) } }));
}

/** Every part, in the order in which they run. Whoever adds a test to tests/long adds its parts here. */
export const longParts: readonly LongPart[] = [
  // 100 million words that are no names.
  ...seeds('non-members', 'tests/long/non-members.test.ts', 10, { HASHIYA_NON_MEMBERS: '10000000' }),
  // A pack of 1,000,000 entities, from the source to its update.
  { name: 'large-pack', file: 'tests/long/large-pack.test.ts', env: { HASHIYA_ENTITIES: '1000000' } },
  // 100,000 packs with changed bytes and 100,000 that break a rule.
  ...seeds('mutations', 'lib/sync/mutated-packs.test.ts', 10, { HASHIYA_MUTATIONS: '10000' }),
];
