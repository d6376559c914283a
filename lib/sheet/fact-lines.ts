import { likelySubjects } from '../annotate/subjects.ts';
import type { Annotation, Relation } from '../annotation.ts';
import type { CardFact, CardSource, CardValue } from '../card.ts';
import { buildCard } from '../enrich.ts';
import type { FactStore } from '../facts/fact-store.ts';
import type { AnnotatedDocument } from './document.ts';

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
  const partners = value.with ? `, with ${value.with.map(({ text }) => text).join(', ')}` : '';
  const source = value.sources[0];
  return {
    text: `${subject}${fact.label.text}: ${valueWords(value)}${partners}${time ? ` (${time})` : ''}${by}`,
    ...(source ? { source } : {}),
  };
}

function relationWords(relation: Relation, difference: number | undefined): string {
  if (relation !== 'differs') return relation.replaceAll('-', ' ');
  const percent = Number((Math.abs(difference ?? 0) * 100).toPrecision(2));
  return `${percent} % ${(difference ?? 0) < 0 ? 'less' : 'more'} than`;
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
  const sums = (card.figure?.arithmetic ?? []).map(
    ({ working, holds }): FactLine => ({
      text: `${holds ? 'adds up' : 'does not add up'}: ${working}`,
    }),
  );
  const compared = (card.figure?.comparisons ?? []).flatMap(({ relation, difference, fact }) =>
    fact.values.slice(0, 1).map((value): FactLine => {
      const line = factLine(fact, value);
      return { ...line, text: `${relationWords(relation, difference)}: ${line.text}` };
    }),
  );
  const scale = (card.figure?.scale ?? []).slice(0, 3).map(({ measure, of, value, unit, inputs }): FactLine => {
    const source = inputs[0]?.sources[0];
    const amount = unit ? `${Number(value.toPrecision(3))} ${unit}` : `${Number((value * 100).toPrecision(3))} %`;
    const by = inputs[0] ? ` (${valueWords(inputs[0])}${inputs[0].at ? `, ${inputs[0].at}` : ''})` : '';
    return { text: `${measure.replaceAll('-', ' ')}, ${of.text}: ${amount}${by}`, ...(source ? { source } : {}) };
  });
  const converted = (card.figure?.conversions ?? []).map(({ value, unit, inputs }): FactLine => {
    const source = inputs[0]?.sources[0];
    return {
      text: `= ${Number(value.toPrecision(4))} ${unit}${inputs[0]?.at ? ` (rate of ${inputs[0].at})` : ''}`,
      ...(source ? { source } : {}),
    };
  });
  return [...sums, ...compared, ...scale, ...converted, ...lines].slice(0, limit);
}
