import type { Article } from '../../lib/annotation.ts';
import { articleFromText } from '../../lib/page/plain-article.ts';
import { articleFromHtml } from '../article.ts';

/** One document to annotate. */
export interface Input {
  readonly id: string;
  readonly content: string;
  /** True: HTML; false: plain text; undefined: told by its first characters. */
  readonly html: boolean | undefined;
  readonly lang?: string;
  readonly published?: string;
}

/** HTML starts with a tag, a comment or a doctype; plain text of news does not. */
const startsLikeHtml = /^\u{FEFF}?\s{0,200}<(!doctype|!--|\?xml|html|head|body|article|main|section|div|p|h[1-6]|meta)\b/iu;

/** The article of a document, found as in the page. Hints of the input win over what the page says. */
export function readArticle(input: Input): { readonly article: Article; readonly title?: string } {
  const hints = { ...(input.lang ? { lang: input.lang } : {}), ...(input.published ? { published: input.published } : {}) };
  const html = input.html ?? startsLikeHtml.test(input.content);
  return html ? articleFromHtml(input.content, hints) : articleFromText(input.content, hints);
}
