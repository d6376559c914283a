import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** The repository's own articles of a language, paragraph by paragraph. */
function paragraphsOf(lang: string): string[] {
  const folder = resolve(root, 'tests/seed-like');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(`.${lang}.txt`))
    .map((name) => readFileSync(resolve(folder, name), 'utf8'));
  const page = readFileSync(resolve(root, `tests/pages/article.${lang}.html`), 'utf8');
  texts.push(...[...page.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map((match) => (match[1] as string).replace(/<[^>]*>/g, '')));
  return texts.flatMap((text) => text.split('\n')).filter((line) => line.trim().length > 40);
}

/** News text of about so many characters: the articles one after the other, repeated. */
export function newsParagraphs(lang: string, characters: number): string[] {
  const own = paragraphsOf(lang);
  const out: string[] = [];
  for (let size = 0, at = 0; size < characters; at++) {
    const paragraph = own[at % own.length] as string;
    out.push(paragraph);
    size += paragraph.length;
  }
  return out;
}
