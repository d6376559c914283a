import { type FigureAnnotation, isEntityAnnotation, type Relation } from '../annotation.ts';
import type { FactStore } from '../facts/fact-store.ts';
import type { AnnotatedDocument } from './document.ts';
import { factLines } from './fact-lines.ts';
import { valueText } from './value-text.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** How figures stand to the packs, and how many sums do not add up: «9 comparable, 2 match older values, 1 sum that does not add up». */
function summary(figures: readonly FigureAnnotation[]): string[] {
  const best = figures.flatMap(({ comparisons = [] }) => comparisons.slice(0, 1));
  const of = (relation: Relation): number => best.filter((one) => one.relation === relation).length;
  const wrong = figures.reduce((sum, { arithmetic = [] }) => sum + arithmetic.filter(({ holds }) => !holds).length, 0);
  const parts: [number, string][] = [
    [of('matches-latest'), 'match the latest value'],
    [of('matches-earlier'), 'match older values'],
    [of('differs'), 'differ'],
    [of('same-report'), 'known from this report alone'],
  ];
  return [
    `${best.length} comparable`,
    ...parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`),
    ...(wrong > 0 ? [count(wrong, 'sum that does not add up', 'sums that do not add up')] : []),
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
      ...summary(figures),
      `${count(names.length - unsure.length, 'mention', 'mentions')} of ${count(linked.size, 'entity', 'entities')}`,
      `${unsure.length} uncertain`,
    ].join(', '),
  ];
  return `${[...head, '', ...lines].join('\n')}\n`;
}
