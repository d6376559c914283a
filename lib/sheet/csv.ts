import { isEntityAnnotation } from '../annotation.ts';
import type { AnnotatedDocument } from './document.ts';

const columns = [
  'document',
  'start',
  'end',
  'text',
  'kind',
  'value',
  'from',
  'to',
  'unit',
  'currency',
  'qualifier',
  'entity',
  'pack',
  'label',
  'confidence',
  'shown',
  'via',
  'reason',
  'relation',
  'statement',
  'at',
  'difference',
  'arithmetic',
] as const;

/** RFC 4180 quoting. A leading `=`, `+`, `-` or `@` in words taken from a page is set off by an apostrophe, or a spreadsheet would run it. */
function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) && !/^-?[\d.,-]+$/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The head line of the table. */
export function csvHead(): string {
  return `${columns.join(',')}\r\n`;
}

/** One row an annotation, under the columns of `csvHead`. */
export function csvFormat(document: AnnotatedDocument): string {
  return document.annotations
    .map((annotation) => {
      const common = [document.id, annotation.start, annotation.end, annotation.text, annotation.kind];
      const figure = isEntityAnnotation(annotation)
        ? Array<undefined>(6).fill(undefined)
        : [annotation.value, annotation.from, annotation.to, annotation.unit, annotation.currency, annotation.qualifier];
      const entity = isEntityAnnotation(annotation)
        ? [
            annotation.entity?.id,
            annotation.entity?.pack,
            annotation.entity?.label,
            annotation.confidence,
            annotation.shown,
            annotation.via,
            annotation.reason,
          ]
        : [undefined, undefined, undefined, undefined, annotation.shown, undefined, undefined];
      const [compared] = isEntityAnnotation(annotation) ? [] : (annotation.comparisons ?? []);
      const sums = isEntityAnnotation(annotation) ? [] : (annotation.arithmetic ?? []);
      const context = [
        compared?.relation,
        compared?.statement,
        compared?.at,
        compared?.difference,
        sums.map(({ working, holds }) => `${working}${holds ? '' : ' (does not add up)'}`).join('; ') || undefined,
      ];
      return `${[...common, ...figure, ...entity, ...context].map(cell).join(',')}\r\n`;
    })
    .join('');
}
