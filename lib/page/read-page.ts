import type { Article } from '../annotation.ts';
import { composeArticle } from './article.ts';
import { countryOfHost } from './country.ts';
import type { PageDom } from './dom.ts';
import type { ArticleBlock, FindOptions, FoundArticle } from './find-article.ts';
import { findArticle, wholeArticle } from './find-article.ts';
import type { PageMeta } from './published.ts';
import { readMeta } from './published.ts';
import { readBlocks } from './walk.ts';

/** Selects what `readMeta` reads, in document order. */
export const metaSelector = 'script[type="application/ld+json"], meta, time, title';

export interface PageInput {
  readonly dom: PageDom;
  /** Where the article is looked for: the `body`. */
  readonly body: Element;
  /** Elements that match `metaSelector`. */
  readonly meta: Iterable<Element>;
  /** `lang` of the document element. */
  readonly lang?: string | undefined;
  readonly host?: string | undefined;
  readonly path?: string | undefined;
  /** When no article is found: `nothing`, or take every block of the body. */
  readonly otherwise: 'nothing' | 'body';
}

/** An article in a page: what the core reads, and block by block the way back into the page. */
export interface PageArticle {
  readonly article: Article;
  /** Same order and number as `article.blocks`. */
  readonly blocks: readonly ArticleBlock[];
  readonly root: Element;
  readonly meta: PageMeta;
}

/** Reads a page and finds its article. A generator that yields so that the page gets its turn; see `readBlocks`. */
export function* readPage(input: PageInput): Generator<void, PageArticle | undefined> {
  const { dom } = input;
  const meta = readMeta(dom, input.meta, input.path);
  yield;
  const reading = yield* readBlocks(dom, input.body);
  yield;
  const front = input.path !== undefined && /^\/(?:[a-z]{2}\/?)?(?:index\.\w{1,5})?$/i.test(input.path);
  const options: FindOptions = { declared: meta.declared, front };
  const found: FoundArticle | undefined =
    findArticle(dom, reading, options) ?? (input.otherwise === 'body' ? wholeArticle(reading) : undefined);
  if (!found || found.blocks.length === 0) return undefined;
  const country = input.host === undefined ? undefined : countryOfHost(input.host);
  const article = composeArticle(found.blocks, { lang: input.lang, published: meta.published, country, section: meta.section });
  return { article, blocks: found.blocks, root: found.root, meta };
}
