import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/browser/harness/need-browsers.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Real browsers on a small machine: one after the other.
    fileParallelism: false,
  },
});
