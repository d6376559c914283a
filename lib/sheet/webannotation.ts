import { type Annotation, isEntityAnnotation } from '../annotation.ts';
import type { AnnotatedDocument } from './document.ts';

/** Code units of context in a TextQuoteSelector, as the W3C model leaves to the author. */
const contextLength = 32;

/** The IRI of an entity: Wikidata's where the id is one, else a `urn:` of pack and id. */
function entityIri(entity: { id: string; pack: string }): string {
  return /^Q\d+$/.test(entity.id)
    ? `https://www.wikidata.org/entity/${entity.id}`
    : `urn:hashiya:${entity.pack}:${encodeURIComponent(entity.id)}`;
}

function body(annotation: Annotation): Record<string, unknown> {
  if (!isEntityAnnotation(annotation)) {
    const { start: _start, end: _end, text: _text, shown: _shown, ...figure } = annotation;
    return { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(figure) };
  }
  if (!annotation.entity) return { type: 'TextualBody', purpose: 'tagging', value: annotation.kind };
  return {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: entityIri(annotation.entity),
    'hashiya:label': annotation.entity.label,
  };
}

/**
 * W3C Web Annotation JSON-LD (www.w3.org/TR/annotation-model): a page of annotations with a TextQuoteSelector and a TextPositionSelector
 * each. Offsets are UTF-16 code units into the document's text.
 */
export function webAnnotationFormat(document: AnnotatedDocument): string {
  const items = document.annotations.map((annotation, index) => ({
    id: `urn:hashiya:${encodeURIComponent(document.id)}:${index}`,
    type: 'Annotation',
    motivation: isEntityAnnotation(annotation) ? 'identifying' : 'describing',
    body: body(annotation),
    target: {
      source: document.id,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: annotation.text,
          prefix: document.text.slice(Math.max(0, annotation.start - contextLength), annotation.start),
          suffix: document.text.slice(annotation.end, annotation.end + contextLength),
        },
        { type: 'TextPositionSelector', start: annotation.start, end: annotation.end },
      ],
    },
  }));
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { hashiya: 'urn:hashiya:' }],
    id: `urn:hashiya:${encodeURIComponent(document.id)}`,
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
