import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { languageLists } from './languages.ts';

it.each(languageLists())('$path lists the folders of lib/lang', ({ path, text }) => {
  expect(readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')).toBe(text);
});
