import { defineConfig } from 'vitest/config';

// Real browsers with the built extension: one file at a time, since each starts browsers of its own.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
