import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'cli/**/*.test.ts',
      'scripts/**/*.test.ts',
      'packs/**/*.test.ts',
      'entrypoints/**/*.test.ts',
      'tests/names/**/*.test.ts',
      'tests/about/**/*.test.ts',
      'tests/comparisons/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 20_000,
    reporters: ['default'],
  },
});
