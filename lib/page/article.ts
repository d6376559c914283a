import type { Article, Block } from '../annotation.ts';
import type { LanguageCode } from '../text/language-code.ts';
import { languagesOf } from './language.ts';

/** A block of text and its role: what an article is put together from. */
export interface ArticlePart {
  readonly text: string;
  readonly role?: Block['role'];
}

export interface ArticleFrame {
  readonly lang?: LanguageCode | undefined;
  readonly published?: string | undefined;
  readonly country?: string | undefined;
  readonly section?: string | undefined;
}

/** Puts blocks together as the core takes them: text joined by line feeds, each block with its span and language. */
export function composeArticle(parts: readonly ArticlePart[], frame: ArticleFrame = {}): Article {
  const languages = languagesOf(parts, frame.lang);
  let start = 0;
  const blocks = parts.map(({ text, role }, index): Block => {
    const block: Block = { start, end: start + text.length, lang: languages.blocks[index] ?? languages.lang, ...(role ? { role } : {}) };
    start = block.end + 1;
    return block;
  });
  return {
    text: parts.map((part) => part.text).join('\n'),
    lang: languages.lang,
    blocks,
    ...(frame.published === undefined ? {} : { published: frame.published }),
    ...(frame.country === undefined ? {} : { country: frame.country }),
    ...(frame.section === undefined ? {} : { section: frame.section }),
  };
}
