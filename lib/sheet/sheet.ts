import type { FactStore } from '../facts/fact-store.ts';
import { csvFormat, csvHead } from './csv.ts';
import type { AnnotatedDocument } from './document.ts';
import { markdownFormat } from './markdown.ts';
import { webAnnotationFormat } from './webannotation.ts';

/** The forms that an article's fact sheet is saved in. */
export const sheetFormats = ['webannotation', 'csv', 'markdown'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/**
 * The fact sheet of an article: all its figures and names in reading order, with how each stands to the packs.
 * @returns the file's text, UTF-8 to be
 */
export async function writeSheet(document: AnnotatedDocument, format: SheetFormat, store: FactStore): Promise<string> {
  if (format === 'csv') return csvHead() + csvFormat(document);
  return format === 'markdown' ? markdownFormat(document, store) : webAnnotationFormat(document);
}
