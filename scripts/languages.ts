// Writes the two lists of languages from the folders of lib/lang: whoever adds one adds a folder, and runs this (`npm run languages`).
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, 'lib/lang');

/** Codes of the languages that have a folder with `language.ts` and `writing.ts`, sorted. */
function languageFolders(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ['language.ts', 'writing.ts'].every((name) => existsSync(resolve(folder, entry.name, name))))
    .map(({ name }) => name)
    .sort();
}

/** The two generated files: path from the root, and text. */
export function languageLists(): readonly { readonly path: string; readonly text: string }[] {
  const codes = languageFolders();
  const list = (file: string, name: string, type: string, from: string, comment: string): string =>
    [
      '// Written by scripts/languages.ts.',
      ...codes.map((code) => `import { ${name} as ${code} } from './${code}/${file}.ts';`),
      `import type { ${type} } from '${from}';`,
      '',
      `/** ${comment} */`,
      `export const ${name}s: readonly ${type}[] = [${codes.join(', ')}];`,
      '',
    ].join('\n');
  return [
    {
      path: 'lib/lang/registry.ts',
      text: list('language', 'language', 'Language', './language.ts', 'The languages that the engine reads.'),
    },
    {
      path: 'lib/lang/writings.ts',
      text: list('writing', 'writing', 'Writing', './writing.ts', 'How the languages that the engine reads are written.'),
    },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { path, text } of languageLists()) writeFileSync(resolve(root, path), text);
