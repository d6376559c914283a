import { type Annotation, type Article, isEntityAnnotation } from '../../lib/annotation.ts';

/** True for a figure that an editor should look at: it differs, or a sum with it does not add up. */
function isDoubtful(annotation: Annotation): boolean {
  if (isEntityAnnotation(annotation)) return false;
  return annotation.comparisons?.[0]?.relation === 'differs' || annotation.arithmetic?.some(({ holds }) => !holds) === true;
}

interface MarkedTextProps {
  readonly article: Article;
  /** By rising start; the shown ones do not overlap. */
  readonly annotations: readonly Annotation[];
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

/** The text of a draft with a button for every mark. It is our own page: marks may stand in the text. */
export function MarkedText({ article, annotations, chosen, onChoose }: MarkedTextProps) {
  return article.blocks.map((block) => {
    const parts: preact.ComponentChildren[] = [];
    let at = block.start;
    annotations.forEach((annotation, index) => {
      if (annotation.start < at || annotation.end > block.end || (isEntityAnnotation(annotation) && !annotation.shown)) return;
      parts.push(article.text.slice(at, annotation.start));
      const kind = isEntityAnnotation(annotation) ? 'name' : 'figure';
      parts.push(
        <button
          key={index}
          type="button"
          class={`draft-mark ${kind}${isDoubtful(annotation) ? ' doubtful' : ''}`}
          aria-pressed={chosen === index}
          onClick={() => onChoose(index)}
        >
          {article.text.slice(annotation.start, annotation.end)}
        </button>,
      );
      at = annotation.end;
    });
    parts.push(article.text.slice(at, block.end));
    const Tag = block.role === 'headline' ? 'h2' : 'p';
    return (
      <Tag key={block.start} lang={block.lang} dir="auto">
        {parts}
      </Tag>
    );
  });
}
