import type { Article } from '../annotation.ts';
import type { LanguageCode } from '../text/language-code.ts';
import { plainDom } from './dom.ts';
import type { GivenArticle } from './plain-article.ts';
import { metaSelector, readPage } from './read-page.ts';

/** What the giver of a document knows of it. */
export interface DocumentHints {
  /** Language of every block; without it each block's script decides. */
  readonly lang?: LanguageCode | undefined;
  /** ISO date of publication; without it the page's own, if it states one. */
  readonly published?: string | undefined;
  /** Address of the page, for the outlet's country and a date in the path. */
  readonly url?: string | undefined;
}

function withLanguage(article: Article, lang: LanguageCode | undefined): Article {
  return lang === undefined ? article : { ...article, lang, blocks: article.blocks.map((block) => ({ ...block, lang })) };
}

/**
 * The article of a parsed document that nobody shows: what CSS hides is not known. A document without a recognisable article is read whole:
 * it was given as one. Offsets are into the article's own text.
 */
export function articleOfDocument(document: Document, options: DocumentHints = {}): GivenArticle {
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
