import type { Article, Block } from '../annotation.ts';
import type { LanguageCode } from '../text/language-code.ts';
import { languagesOf } from './language.ts';
import { readParagraphs } from './paragraphs.ts';

/** An article that was given as such, with its title where it has one. */
export interface GivenArticle {
  readonly article: Article;
  readonly title?: string;
}

/** What the giver knows: `lang` of every block (without it each block's script decides) and the ISO date of publication. */
export interface PlainHints {
  readonly lang?: LanguageCode | undefined;
  readonly published?: string | undefined;
}

/**
 * Plain text as an article. The text stays as it is, offsets are into it; its paragraphs are the blocks. A short first
 * paragraph that ends like a title is the headline.
 */
export function articleFromText(text: string, options: PlainHints = {}): GivenArticle {
  const spans = readParagraphs(text);
  const languages = languagesOf(spans.map(({ start, end }) => ({ text: text.slice(start, end) })));
  const headline = spans.slice(0, 3).findIndex(({ start, end }) => {
    const line = text.slice(start, end);
    return line.length >= 15 && line.length <= 250 && !line.includes('\n') && !/[.!…؟۔:]$/u.test(line);
  });
  const blocks = spans.map((span, index): Block => {
    const role = index === headline && spans.length > index + 1 ? 'headline' : 'body';
    return { ...span, lang: options.lang ?? languages.blocks[index] ?? languages.lang, role };
  });
  const title = blocks.find((block) => block.role === 'headline');
  const article: Article = {
    text,
    lang: options.lang ?? languages.lang,
    blocks,
    ...(options.published === undefined ? {} : { published: options.published }),
  };
  return { article, ...(title ? { title: text.slice(title.start, title.end) } : {}) };
}
