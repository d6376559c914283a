import { type Annotation, type FigureAnnotation, isEntityAnnotation } from '../annotation.ts';

function figureText(figure: FigureAnnotation): string {
  const unit = figure.currency ?? figure.unit ?? (figure.kind === 'percent' ? '%' : '');
  const range = figure.from !== undefined && figure.to !== undefined ? `${figure.from}..${figure.to}` : '';
  const value = range || String(figure.value ?? '');
  return [figure.qualifier, value, unit].filter(Boolean).join(' ');
}

/** What the annotation means, in one plain line: the entity's label and id, or the figure's normalised value with its unit. */
export function valueText(annotation: Annotation): string {
  if (!isEntityAnnotation(annotation)) return figureText(annotation);
  const { entity, candidates } = annotation;
  if (entity) return `${entity.label ?? entity.id} (${entity.pack}/${entity.id})`;
  return (candidates ?? []).map((candidate) => `${candidate.label ?? candidate.id}?`).join(' ');
}
