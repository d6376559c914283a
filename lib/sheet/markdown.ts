import type { FactStore } from '../facts/fact-store.ts';
import type { AnnotatedDocument } from './document.ts';
import { factLines } from './fact-lines.ts';
import { valueText } from './value-text.ts';

/** Keeps words from a page or a pack from being read as markup. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&');
}

/** The fact sheet as Markdown: every name and figure once, in reading order, with what the packs say and the source of each value. */
export async function markdownFormat(document: AnnotatedDocument, store: FactStore): Promise<string> {
  const seen = new Set<string>();
  const lines = [`# ${plain(document.title ?? document.id)}`, ''];
  for (const annotation of document.annotations) {
    const meaning = valueText(annotation);
    const key = `${annotation.kind} ${meaning}`;
    if (seen.has(key)) continue;
    seen.add(key);
    lines.push(`- **${plain(annotation.text)}** (${annotation.kind}): ${plain(meaning)}`);
    for (const { text, source } of await factLines(annotation, document, store, 4)) {
      const date = source?.date ? `, ${source.date}` : '';
      const cited = source ? ` [${plain(source.title)}${plain(date)}]${source.url ? `(<${source.url}>)` : ''}` : '';
      lines.push(`  - ${plain(text)}${cited}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
