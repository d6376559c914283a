import { articleOfDocument } from '../../lib/page/document-article.ts';
import { articleFromText, type GivenArticle } from '../../lib/page/plain-article.ts';

/** Larger files are no drafts. */
const mostBytes = 4_000_000;

/** A file that is no text, or too large. */
export class NoTextError extends Error {
  readonly code = 'not-text';
}

/** The article of a pasted text. */
export function draftOfText(text: string, published: string): GivenArticle {
  return articleFromText(text, published ? { published } : {});
}

/**
 * The article of a dropped or chosen file: HTML by its name or type, everything else as plain text in UTF-8.
 * @throws NoTextError for files that hold control characters or are too large
 */
export async function draftOfFile(file: File, published: string): Promise<GivenArticle> {
  if (file.size > mostBytes) throw new NoTextError();
  const text = await file.text();
  if (text.includes('\0')) throw new NoTextError();
  if (file.type !== 'text/html' && !/\.html?$/i.test(file.name)) return draftOfText(text, published);
  // A parsed document runs no script and loads nothing.
  const document = new DOMParser().parseFromString(text, 'text/html');
  const given = articleOfDocument(document);
  return given.article.published || !published ? given : { ...given, article: { ...given.article, published } };
}
