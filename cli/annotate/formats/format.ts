import type { FactStore } from '../../../lib/facts/fact-store.ts';
import type { AnnotatedDocument } from '../../../lib/sheet/document.ts';
import { csvFormat, csvHead } from '../../../lib/sheet/csv.ts';
import { markdownFormat } from '../../../lib/sheet/markdown.ts';
import { reportFormat } from '../../../lib/sheet/report.ts';
import { textFormat } from './text.ts';
import { webAnnotationFormat } from '../../../lib/sheet/webannotation.ts';

/** The formats of `--format`. `ndjson` also changes how standard input is read. */
export const formats = ['text', 'json', 'ndjson', 'webannotation', 'csv', 'markdown', 'report'] as const;
export type Format = (typeof formats)[number];

/** Writes one document in a format; `head` is written once before the first. */
export interface FormatWriter {
  readonly head: string;
  write(document: AnnotatedDocument, store: FactStore): string | Promise<string>;
}

const json = ({ title: _title, ...document }: AnnotatedDocument): string => `${JSON.stringify(document)}\n`;

/** The writer of a format. JSON of one document and a line of NDJSON are the same object. */
export const writers: Readonly<Record<Format, FormatWriter>> = {
  text: { head: '', write: textFormat },
  json: { head: '', write: json },
  ndjson: { head: '', write: json },
  webannotation: { head: '', write: webAnnotationFormat },
  csv: { head: csvHead(), write: csvFormat },
  markdown: { head: '', write: markdownFormat },
  report: { head: '', write: reportFormat },
};
