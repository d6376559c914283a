import { type Annotation, isEntityAnnotation } from '../../../lib/annotation.ts';
import type { FactStore } from '../../../lib/facts/fact-store.ts';
import type { AnnotatedDocument } from '../document.ts';
import { factLines } from './fact-lines.ts';
import { valueText } from './value-text.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** A summary in words for an editor: how much was found, what is linked and what is uncertain, and each figure with what the packs state. */
export async function reportFormat(document: AnnotatedDocument, store: FactStore): Promise<string> {
  const names = document.annotations.filter(isEntityAnnotation);
  const figures = document.annotations.filter(
    (annotation): annotation is Exclude<Annotation, { via: unknown }> => !isEntityAnnotation(annotation),
  );
  const linked = new Set(names.flatMap(({ entity }) => (entity ? [`${entity.pack}/${entity.id}`] : [])));
  const unsure = names.filter(({ entity }) => !entity);
  const lines: string[] = [];
  let stated = 0;
  for (const figure of figures) {
    const facts = await factLines(figure, document, store, 3);
    if (facts.some(({ text }) => !text.startsWith('='))) stated++;
    lines.push(`  ${figure.text.replace(/\s+/g, ' ')}  →  ${valueText(figure)}`);
    for (const { text, source } of facts)
      lines.push(`      ${text}${source ? `  [${source.title}${source.date ? `, ${source.date}` : ''}]` : ''}`);
  }
  const head = [
    document.title ?? document.id,
    [
      count(figures.length, 'figure', 'figures'),
      `${stated} stated in a pack`,
      `${count(names.length - unsure.length, 'mention', 'mentions')} of ${count(linked.size, 'entity', 'entities')}`,
      `${unsure.length} uncertain`,
    ].join(', '),
  ];
  return `${[...head, '', ...lines].join('\n')}\n`;
}
