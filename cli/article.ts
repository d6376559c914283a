import { parseHTML } from 'linkedom';
import { articleOfDocument, type DocumentHints } from '../lib/page/document-article.ts';
import type { GivenArticle } from '../lib/page/plain-article.ts';

/** The article in an HTML document or fragment, found as in the browser. */
export function articleFromHtml(html: string, options: DocumentHints = {}): GivenArticle {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: Document };
  return articleOfDocument(document, options);
}
