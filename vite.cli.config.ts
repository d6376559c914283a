import { cpSync } from 'node:fs';
import { defineConfig } from 'vite';

// The command line as it is published: built JavaScript, with its libraries left to npm, and the starter packs in published form.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'cli/main.ts',
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'main.js' } },
  },
  plugins: [{ name: 'starter-packs', closeBundle: () => cpSync('public/packs', 'dist/packs', { recursive: true }) }],
});
