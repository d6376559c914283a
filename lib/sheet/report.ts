import { type FigureAnnotation, isEntityAnnotation } from '../annotation.ts';
import type { FactStore } from '../facts/fact-store.ts';
import type { AnnotatedDocument } from './document.ts';
import { factLines } from './fact-lines.ts';
import { type SheetSummary, summarise } from './summary.ts';
import { valueText } from './value-text.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** How figures stand to the packs, in words: «9 comparable, 2 match older values, 1 sum that does not add up». */
function summary({ comparable, latest, older, differs, sameReport, sums }: SheetSummary): string[] {
  const parts: [number, string][] = [
    [latest, 'match the latest value'],
    [older, 'match older values'],
    [differs, 'differ'],
    [sameReport, 'known from this report alone'],
  ];
  return [
    `${comparable} comparable`,
    ...parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`),
    ...(sums > 0 ? [count(sums, 'sum that does not add up', 'sums that do not add up')] : []),
  ];
}

/** A summary in words for an editor: how much was found, what is linked and what is uncertain, and each figure with what the packs state. */
export async function reportFormat(document: AnnotatedDocument, store: FactStore): Promise<string> {
  const names = document.annotations.filter(isEntityAnnotation);
  const figures = document.annotations.filter((annotation): annotation is FigureAnnotation => !isEntityAnnotation(annotation));
  const linked = new Set(names.flatMap(({ entity }) => (entity ? [`${entity.pack}/${entity.id}`] : [])));
  const unsure = names.filter(({ entity }) => !entity);
  const lines: string[] = [];
  for (const figure of figures) {
    const facts = await factLines(figure, document, store, 6);
    lines.push(`  ${figure.text.replace(/\s+/g, ' ')}  →  ${valueText(figure)}`);
    for (const { text, source } of facts)
      lines.push(`      ${text}${source ? `  [${source.title}${source.date ? `, ${source.date}` : ''}]` : ''}`);
  }
  const head = [
    document.title ?? document.id,
    [
      count(figures.length, 'figure', 'figures'),
      ...summary(summarise(document.annotations)),
      `${count(names.length - unsure.length, 'mention', 'mentions')} of ${count(linked.size, 'entity', 'entities')}`,
      `${unsure.length} uncertain`,
    ].join(', '),
  ];
  return `${[...head, '', ...lines].join('\n')}\n`;
}
