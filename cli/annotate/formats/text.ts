import { isEntityAnnotation } from '../../../lib/annotation.ts';
import type { AnnotatedDocument } from '../document.ts';
import { valueText } from './value-text.ts';

/** For reading in a terminal: one line an annotation, with its place, kind, words and meaning. */
export function textFormat(document: AnnotatedDocument): string {
  const head = [document.id, document.lang, document.published].filter(Boolean).join('  ');
  const lines = document.annotations.map((annotation) => {
    const silent = isEntityAnnotation(annotation) && !annotation.shown ? `  (not shown: ${annotation.reason ?? 'uncertain'})` : '';
    const place = `${annotation.start}-${annotation.end}`.padEnd(12);
    return `${place}${annotation.kind.padEnd(14)}${annotation.text.replace(/\s+/g, ' ')}  →  ${valueText(annotation)}${silent}`;
  });
  return `${[head, ...lines].join('\n')}\n`;
}
