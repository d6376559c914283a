import type { Figure, FigureAbout } from '../annotation.ts';
import type { Property } from '../facts/property.ts';
import { convertTo } from '../figures/convert-unit.ts';
import { withElidedCurrency } from '../arithmetic/elided-currency.ts';
import { languageOf } from '../lang/languages.ts';
import type { LanguageCode } from '../text/language-code.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { rangeWithin } from '../text/spans-within.ts';
import { entitiesBeside } from './beside.ts';
import { carriedGuesses } from './carried.ts';
import { coordinatedEntities } from './coordinated.ts';
import { type Cue, cueIndex, cueWords, findCues } from './cues.ts';
import { ownedPeople } from './owned-people.ts';
import { mayGrow, meantProperty, ratesOfGrowth } from './growth.ts';
import type { NamedEntity } from './named-entity.ts';
import { countBetween, cueScore, entityScore } from './nearness.ts';
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

function isDate({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'daterange';
}

/** Words of purchasing power say that GDP is not meant at the exchange rate: the two are never mixed. */
const otherDefinition: Readonly<Record<string, readonly string[]>> = { P2299: ['P2131', 'P2132'] };

/** Without guesses that a better one of the same entity defines away. */
function oneDefinition(guesses: readonly FigureAbout[]): FigureAbout[] {
  return guesses.filter(
    (one, at) =>
      !guesses.slice(0, at).some(({ entity, property }) => entity === one.entity && otherDefinition[property]?.includes(one.property)),
  );
}

/** What all figures of a block share. */
interface Surroundings extends AboutInput {
  readonly cues: readonly Cue[];
  /** The figures that are no dates, and those that are. */
  readonly numbers: readonly Figure[];
  readonly dates: readonly Figure[];
  /** Words that join two items. */
  readonly and: readonly string[];
  /** Entities that the text names in one breath with another. */
  readonly coordinated: ReadonlySet<NamedEntity>;
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
  const beside = figure.kind === 'percent' ? { beside: entitiesBeside(figure, entities, sentence, input.text, input.and) } : {};
  for (const cue of nearest(input.cues, figure, mostNear)) {
    if (!fits(cue.property, figure) && !mayGrow(cue.property, figure)) continue;
    const property = cueScore(cue, figure, sentence, input);
    if (property < leastScore) continue;
    const reading = clause.read(figure, cue);
    const stated = meantProperty(cue, figure, reading, input.properties, fits(cue.property, figure));
    if (!stated || reading.forecast || reading.narrowed) continue;
    const time = reading.time === undefined ? {} : { time: reading.time };
    const falls = reading.falls && ratesOfGrowth.has(stated.id) ? { falls: true as const } : {};
    const plain = cue.end <= figure.start && cue.start >= sentence.start && countBetween(input.numbers, cue.end, figure.start) === 0;
    const subjects = entities.map((entity) => ({
      id: entity.id,
      score: entityScore(entity, figure, cue, sentence, input.text),
      alone: !input.coordinated.has(entity),
    }));
    subjects.push(...input.otherwise.slice(0, 3).map((id, at) => ({ id, score: 0.3 - at * 0.08, alone: true })));
    for (const { id, score, alone } of subjects) {
      const total = Math.round(Math.min(1, property) * score * 100) / 100;
      const key = `${id} ${stated.id}`;
      if (total < leastScore || total <= (best.get(key)?.score ?? 0)) continue;
      const firm = plain && alone && cue.names && total >= leastFirm ? { firm: true as const } : {};
      best.set(key, { entity: id, property: stated.id, score: total, ...time, ...firm, ...falls, ...beside });
    }
  }
  const owned = best.size === 0 ? ownedPeople(input.text, figure, entities, population) : undefined;
  if (owned) return [owned];
  const inOrder = [...best.values()].sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
  return oneDefinition(inOrder).slice(0, mostGuesses);
}

/** Code units behind a figure in which a cue still announces it. */
const justBehind = 20;

/** True when a cue between two figures, or just behind the second, names a count. */
function announcesCount(cues: readonly Cue[], before: Figure, figure: Figure): boolean {
  const [from, to] = rangeWithin(cues, before.end, figure.end + justBehind);
  return cues.slice(from, to).some(({ property }) => fits(property, figure));
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
  const cues = longestCues(findCues(cueWords(input.text, input.lang), cueIndex(input.properties, input.lang), input.lang));
  const guesses: FigureAbout[][] = input.figures.map(() => []);
  if (cues.length === 0 && !input.figures.some(({ unit }) => unit === 'person')) return guesses;
  const words = languageOf(input.lang)?.sentence;
  const around = {
    ...input,
    cues,
    numbers: input.figures.filter((figure) => !isDate(figure)),
    dates: input.figures.filter(isDate),
    and: words?.and ?? [],
    coordinated: coordinatedEntities(input.text, input.entities, words),
  };
  for (const sentence of findSentences(input.text)) {
    const [first, end] = rangeWithin(input.figures, sentence.start, sentence.end);
    if (first === end) continue;
    const own = input.figures.slice(first, end);
    const figures = withElidedCurrency(own, (before, figure) => announcesCount(cues, before, figure));
    const clause = readSentence(input.text, sentence, figures, words);
    const found = figures.map((figure) => guess(figure, clause, around));
    const carried = words ? carriedGuesses({ ...around, ...clause, figures, guesses: found, words }) : found;
    carried.forEach((list, at) => {
      const elided = figures[at] === own[at] ? undefined : figures[at]?.currency;
      guesses[first + at] = elided === undefined ? [...list] : list.map((one) => ({ ...one, currency: elided }));
    });
  }
  return guesses;
}
