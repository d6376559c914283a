import { isEntityAnnotation } from '../../../lib/annotation.ts';
import type { AnnotatedDocument } from '../../../lib/sheet/document.ts';
import { valueText } from '../../../lib/sheet/value-text.ts';

/** One line without control characters and direction overrides: a page must not steer the terminal that its words are shown in. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]+/gu, ' ');
}

/** For reading in a terminal: one line an annotation, with its place, kind, words and meaning. */
export function textFormat(document: AnnotatedDocument): string {
  const head = [document.id, document.lang, document.published].filter(Boolean).join('  ');
  const lines = document.annotations.map((annotation) => {
    const silent = isEntityAnnotation(annotation) && !annotation.shown ? `  (not shown: ${annotation.reason ?? 'uncertain'})` : '';
    const place = `${annotation.start}-${annotation.end}`.padEnd(12);
    return `${place}${annotation.kind.padEnd(14)}${plain(annotation.text)}  →  ${plain(valueText(annotation))}${silent}`;
  });
  return `${[head, ...lines].join('\n')}\n`;
}
