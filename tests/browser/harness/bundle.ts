import preact from '@preact/preset-vite';
import { build, type Rolldown } from 'vite';

/** Bundles the reader for a page under test: one script whose global `underTest` holds the exports. */
export async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('./reader-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'underTest' },
    },
  });
  const [output] = result as Rolldown.RolldownOutput[];
  const chunk = output?.output.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the bundle of the page under test is empty');
  // A script that is evaluated leaves `var` at the top level only as a global when it says so.
  return `${chunk.code}\nglobalThis.underTest = underTest;`;
}
