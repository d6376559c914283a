import { defineConfig } from 'vitest/config';

// Real browsers with the built extension. Each file starts browsers of its own, which mostly wait: two files at a time.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
