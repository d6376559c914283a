import { parseHTML } from 'linkedom';
import type { Article, Block } from '../lib/annotation.ts';
import { plainDom } from '../lib/page/dom.ts';
import { languagesOf } from '../lib/page/language.ts';
import { metaSelector, readPage } from '../lib/page/read-page.ts';
import type { LanguageCode } from '../lib/text/language-code.ts';
import { readParagraphs } from './paragraphs.ts';

export interface ArticleOptions {
  /** Language of every block; without it each block's script decides. */
  readonly lang?: LanguageCode | undefined;
  /** ISO date of publication; without it the page's own, if it states one. */
  readonly published?: string | undefined;
  /** Address of the page, for the outlet's country and a date in the path. */
  readonly url?: string | undefined;
}

export interface GivenArticle {
  readonly article: Article;
  readonly title?: string;
}

function withLanguage(article: Article, lang: LanguageCode | undefined): Article {
  return lang === undefined ? article : { ...article, lang, blocks: article.blocks.map((block) => ({ ...block, lang })) };
}

/**
 * The article in an HTML document or fragment, found as in the browser (what CSS hides is not known here). A document
 * without a recognisable article is read whole: it was given as one. Offsets are into the article's own text.
 */
export function articleFromHtml(html: string, options: ArticleOptions = {}): GivenArticle {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: Document };
  const url = options.url !== undefined && URL.canParse(options.url) ? new URL(options.url) : undefined;
  const reader = readPage({
    dom: plainDom,
    body: document.body ?? document.documentElement,
    meta: document.querySelectorAll(metaSelector),
    lang: /^[a-z]{2,3}/.exec(document.documentElement.getAttribute('lang')?.toLowerCase() ?? '')?.[0],
    host: url?.hostname,
    path: url?.pathname,
    otherwise: 'body',
  });
  let step = reader.next();
  while (!step.done) step = reader.next();
  const page = step.value;
  const title = page?.meta.title ?? page?.blocks.find((block) => block.role === 'headline')?.text;
  const published = options.published ?? page?.article.published;
  const article: Article = {
    ...withLanguage(page?.article ?? { text: '', lang: options.lang ?? 'en', blocks: [] }, options.lang),
    ...(published === undefined ? {} : { published }),
  };
  return { article, ...(title === undefined ? {} : { title }) };
}

/**
 * Plain text as an article. The text stays as it is, offsets are into it; its paragraphs are the blocks. A short first
 * paragraph that ends like a title is the headline.
 */
export function articleFromText(text: string, options: ArticleOptions = {}): GivenArticle {
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
