import { likelySubjects } from '../../../lib/annotate/subjects.ts';
import type { Annotation } from '../../../lib/annotation.ts';
import type { CardFact, CardSource, CardValue } from '../../../lib/card.ts';
import { buildCard } from '../../../lib/enrich.ts';
import type { FactStore } from '../../../lib/facts/fact-store.ts';
import type { AnnotatedDocument } from '../document.ts';

/** So many entities of a document are asked for a statement of its figure. */
const maxSubjects = 60;

/** A fact in plain words, with the source it comes from. */
export interface FactLine {
  readonly text: string;
  readonly source?: CardSource;
}

function valueWords({ content }: CardValue): string {
  if (content.type === 'entity') return content.label.text;
  if (content.type === 'time') return content.time;
  if (content.type === 'string') return content.text;
  return content.unit === '1' ? content.amount : `${content.amount} ${content.unit}`;
}

function factLine(fact: CardFact, value: CardValue): FactLine {
  const subject = fact.subject ? `${fact.subject.text}: ` : '';
  const time = value.at ?? (value.from || value.to ? `${value.from ?? '…'} – ${value.to ?? '…'}` : '');
  const by = value.claimedBy ? `, says ${value.claimedBy.map(({ text }) => text).join(', ')}` : '';
  const source = value.sources[0];
  return { text: `${subject}${fact.label.text}: ${valueWords(value)}${time ? ` (${time})` : ''}${by}`, ...(source ? { source } : {}) };
}

/**
 * What the card of an annotation would say, in lines.
 *
 * @param limit most lines for one annotation
 */
export async function factLines(annotation: Annotation, document: AnnotatedDocument, store: FactStore, limit: number): Promise<FactLine[]> {
  const context = {
    lang: document.lang,
    entities: likelySubjects(document.annotations, document.annotations.indexOf(annotation), maxSubjects),
    ...(document.published ? { published: document.published } : {}),
  };
  const card = await buildCard({ annotation, context, reader: { lang: document.lang, currency: 'USD', units: 'metric' } }, store);
  const facts = card.entity?.facts ?? card.figure?.statements ?? [];
  const lines = facts.flatMap((fact) => fact.values.slice(0, 1).map((value) => factLine(fact, value)));
  const converted = (card.figure?.conversions ?? []).map(({ value, unit, inputs }): FactLine => {
    const source = inputs[0]?.sources[0];
    return {
      text: `= ${Number(value.toPrecision(4))} ${unit}${inputs[0]?.at ? ` (rate of ${inputs[0].at})` : ''}`,
      ...(source ? { source } : {}),
    };
  });
  return [...converted, ...lines].slice(0, limit);
}
