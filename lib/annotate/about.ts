import type { Figure, FigureAbout } from '../annotation.ts';
import type { Property } from '../facts/property.ts';
import { convertTo } from '../figures/convert-unit.ts';
import { languageOf } from '../lang/languages.ts';
import { findSentences } from '../text/sentences.ts';
import type { LanguageCode } from '../text/language-code.ts';
import type { Span } from '../text/span.ts';
import { rangeWithin } from '../text/spans-within.ts';
import { entitiesBeside } from './beside.ts';
import { type Cue, cueIndex, cueWords, findCues } from './cues.ts';
import type { NamedEntity } from './named-entity.ts';
import { readSentence, type SentenceReading } from './reading.ts';

/** A block with its figures and names. Offsets of all are code units of `text`. */
export interface AboutInput {
  readonly text: string;
  readonly lang: LanguageCode;
  readonly figures: readonly Figure[];
  readonly entities: readonly NamedEntity[];
  /** Entities of the whole article, the most likely first: asked when the sentence names none. */
  readonly otherwise: readonly string[];
  readonly properties: readonly Property[];
}

const mostGuesses = 5;
/** Cues and entities that are asked on each side of a figure. */
const mostNear = 24;
const population = 'P1082';
/** Guesses below this say nothing. */
const leastScore = 0.08;
/** From here on the sentence states it plainly. */
const leastFirm = 0.4;

/** True when a property may state a figure of this kind and unit. */
function fits(property: Property, figure: Figure): boolean {
  const { unit, valueType } = property;
  if (valueType === 'time') return figure.kind === 'date';
  switch (figure.kind) {
    case 'percent':
      return figure.unit === undefined ? unit === '%' || unit === undefined : unit === figure.unit;
    case 'money':
      return unit !== undefined && /^[A-Z]{3}(?:$|\/)/.test(unit);
    case 'number':
      // A population counts people, and nothing else that is counted.
      if (property.id === population && figure.counted && figure.unit !== 'person') return false;
      return unit === '1' || unit === undefined || unit.startsWith('{');
    case 'quantity':
      return unit !== undefined && figure.unit !== undefined && (unit === figure.unit || convertTo(1, unit, figure.unit) !== undefined);
    case 'duration':
      return unit === 'a' || unit === 'mo' || unit === 'd';
    default:
      return false;
  }
}

/** True when a comma, a semicolon or a dash parts two places of a text: they mostly belong to different clauses. */
function isParted(text: string, from: number, to: number): boolean {
  return /[,;،؛—–]/.test(text.slice(from, to));
}

function between(spans: readonly Span[], from: number, to: number): number {
  const [first, end] = rangeWithin(spans, from, to);
  return end - first;
}

/**
 * How much a cue speaks for a figure: near and in front of it most («population of 7 million»), right behind it nearly as much («7 million
 * inhabitants»), less with other figures in between, little from another sentence.
 */
function cueScore(cue: Cue, figure: Figure, sentence: Span, { figures, text }: AboutInput): number {
  const weight = 1 + 0.15 * (cue.words - 1);
  const within = cue.start >= sentence.start && cue.end <= sentence.end;
  if (cue.end <= figure.start) {
    const near = 1 / (1 + (figure.start - cue.end) / 45);
    const others = between(figures, cue.end, figure.start);
    return weight * near * (within ? 1 : 0.3) * 0.5 ** others;
  }
  if (cue.start >= figure.end && within) {
    const others = between(figures, figure.end, cue.start);
    const parted = isParted(text, figure.end, cue.start) ? 0.4 : 1;
    return (weight * 0.9 * parted * 0.5 ** (others * 2)) / (1 + (cue.start - figure.end) / 18);
  }
  return 0;
}

/** How likely a figure speaks of an entity: named before it in the sentence, behind it, or before in the block. */
function entityScore(entity: NamedEntity, figure: Figure, cue: Cue, sentence: Span, text: string): number {
  const within = entity.start >= sentence.start && entity.end <= sentence.end;
  const gap = Math.max(0, cue.start - entity.end, entity.start - cue.end);
  // «Kyrgyz exports», «население Киргизии»: beside the cue.
  const beside = gap <= 4 ? 0.35 : 0;
  const distance = entity.end <= figure.start ? figure.start - entity.end : (entity.start - figure.end) * 1.6;
  if (distance < 0) return 0;
  const later = entity.start >= figure.end && isParted(text, figure.end, entity.start) ? 0.35 : 1;
  return Math.min(1, ((within ? 0.9 : 0.55) * later) / (1 + distance / 160) + beside);
}

/** Dates between a cue and its figure do not part them («ВВП в 2022 году составил»). */
function isNumeric({ kind }: Figure): boolean {
  return kind !== 'date' && kind !== 'daterange';
}

/** Nominal GDP grows by its rate of growth: «GDP grew by 4 %» states the second. */
const rateOf: Readonly<Record<string, string>> = { P2131: 'P2219' };

/** Words of purchasing power say that GDP is not meant at the exchange rate: the two are never mixed. */
const otherDefinition: Readonly<Record<string, readonly string[]>> = { P2299: ['P2131', 'P2132'] };

/** Without guesses that a better one of the same entity defines away. */
function oneDefinition(guesses: readonly FigureAbout[]): FigureAbout[] {
  return guesses.filter(
    (one, at) =>
      !guesses.slice(0, at).some(({ entity, property }) => entity === one.entity && otherDefinition[property]?.includes(one.property)),
  );
}

/** The property that a cue means for a figure: its own, or the rate of its growth; undefined when neither can state the figure. */
function meant(cue: Cue, figure: Figure, change: boolean, input: AboutInput): Property | undefined {
  const rate = change && figure.kind === 'percent' ? input.properties.find(({ id }) => id === rateOf[cue.property.id]) : undefined;
  if (rate) return rate;
  return !change && fits(cue.property, figure) ? cue.property : undefined;
}

/** What all figures of a block share. */
interface Surroundings extends AboutInput {
  readonly cues: readonly Cue[];
  /** The figures that are no dates. */
  readonly numbers: readonly Figure[];
}

/** The spans nearest to a figure: at most so many on each side. What is further away speaks too weakly to count. */
function nearest<T extends Span>(spans: readonly T[], figure: Span, most: number): readonly T[] {
  const [at, end] = rangeWithin(spans, figure.start, figure.end);
  return spans.slice(Math.max(0, at - most), end + most);
}

function guess(figure: Figure, clause: SentenceReading, input: Surroundings): FigureAbout[] {
  const { sentence } = clause;
  const best = new Map<string, FigureAbout>();
  const entities = nearest(input.entities, figure, mostNear);
  const beside = figure.kind === 'percent' ? { beside: entitiesBeside(figure, entities, sentence, input.text) } : {};
  for (const cue of nearest(input.cues, figure, mostNear)) {
    if (!fits(cue.property, figure) && !(figure.kind === 'percent' && Object.hasOwn(rateOf, cue.property.id))) continue;
    const property = cueScore(cue, figure, sentence, input);
    if (property < leastScore) continue;
    const reading = clause.read(figure, cue);
    const stated = meant(cue, figure, reading.change, input);
    if (!stated || reading.forecast || reading.narrowed) continue;
    const time = reading.time === undefined ? {} : { time: reading.time };
    const plain = cue.end <= figure.start && cue.start >= sentence.start && between(input.numbers, cue.end, figure.start) === 0;
    const subjects = entities.map((entity) => ({ id: entity.id, score: entityScore(entity, figure, cue, sentence, input.text) }));
    subjects.push(...input.otherwise.slice(0, 3).map((id, at) => ({ id, score: 0.3 - at * 0.08 })));
    for (const { id, score } of subjects) {
      const total = Math.round(Math.min(1, property) * score * 100) / 100;
      const key = `${id} ${stated.id}`;
      if (total < leastScore || total <= (best.get(key)?.score ?? 0)) continue;
      const firm = plain && cue.names && total >= leastFirm ? { firm: true as const } : {};
      best.set(key, { entity: id, property: stated.id, score: total, ...time, ...firm, ...beside });
    }
  }
  const inOrder = [...best.values()].sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
  return oneDefinition(inOrder).slice(0, mostGuesses);
}

/** Cues without those that lie within a longer one: «GDP per head» is no «GDP». In order of their start. */
function longestCues(cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = [];
  let reach = { end: -1, words: 0 };
  for (const cue of cues.toSorted((a, b) => a.start - b.start || b.words - a.words)) {
    if (cue.end <= reach.end && cue.words < reach.words) continue;
    if (cue.end > reach.end) reach = cue;
    kept.push(cue);
  }
  return kept;
}

/**
 * What each figure of a block most likely speaks of, as pairs of entity and property, best first: by the cue words of the properties, the
 * entities named around, and the structure of the sentence.
 * @returns one list for each of `input.figures`, at most five guesses each; empty where no cue speaks
 */
export function guessAbout(input: AboutInput): FigureAbout[][] {
  const cues = longestCues(findCues(cueWords(input.text, input.lang), cueIndex(input.properties, input.lang)));
  const guesses: FigureAbout[][] = input.figures.map(() => []);
  if (cues.length === 0) return guesses;
  const around = { ...input, cues, numbers: input.figures.filter(isNumeric) };
  const words = languageOf(input.lang)?.sentence;
  for (const sentence of findSentences(input.text)) {
    const [first, end] = rangeWithin(input.figures, sentence.start, sentence.end);
    if (first === end) continue;
    const clause = readSentence(input.text, sentence, input.figures.slice(first, end), words);
    for (let at = first; at < end; at++) guesses[at] = guess(input.figures[at] as Figure, clause, around);
  }
  return guesses;
}
