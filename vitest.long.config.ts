import { defineConfig } from 'vitest/config';

// What takes too long for `npm test`: `npm run test:long` (scripts/test-long.ts) runs it part by part.
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts', 'lib/sync/mutated-packs.test.ts'],
    environment: 'node',
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    retry: 0,
  },
});
