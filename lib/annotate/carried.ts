import type { Figure, FigureAbout } from '../annotation.ts';
import { findPhrase, isBefore } from '../arithmetic/phrases.ts';
import { type Item, sentenceItems } from '../arithmetic/sentence-items.ts';
import type { SentenceWords } from '../lang/sentence-words.ts';
import type { Span } from '../text/span.ts';
import { rangeWithin } from '../text/spans-within.ts';
import type { Cue } from './cues.ts';
import type { NamedEntity } from './named-entity.ts';
import { toldTime } from './told-time.ts';

/** What a carried guess keeps of the score that it had at the figure before. */
const kept = 0.75;
/** Items between two figures of one thing. */
const mostBetween = 12;

/** A sentence with what has been guessed of its figures so far. */
export interface CarrySentence {
  readonly text: string;
  readonly sentence: Span;
  /** Of the sentence, in order, with their currencies. */
  readonly figures: readonly Figure[];
  /** When the sentence puts each of them. */
  readonly times: readonly (string | undefined)[];
  readonly guesses: readonly (readonly FigureAbout[])[];
  readonly cues: readonly Cue[];
  readonly entities: readonly NamedEntity[];
  readonly words: SentenceWords;
}

const isDate = ({ kind }: Figure): boolean => kind === 'date' || kind === 'daterange';
const sameMeasure = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.currency === b.currency && (a.unit === b.unit || (a.kind === 'number' && !b.counted && b.unit === undefined));

/** Where the clause of a figure ends: at the next comma, semicolon or dash behind it. */
function clauseEnd(text: string, figure: Figure, sentence: Span): number {
  const found = text.slice(figure.end, sentence.end).search(/[,;،؛—–]/);
  return found < 0 ? sentence.end : figure.end + found;
}

/** True when nothing but the time parts the figure from the one before: no other name, no cue of another property. */
function isAlone(input: CarrySentence, before: Figure, figure: Figure, guess: FigureAbout): boolean {
  const end = clauseEnd(input.text, figure, input.sentence);
  const [first, last] = rangeWithin(input.entities, before.end, end);
  if (input.entities.slice(first, last).some(({ id }) => id !== guess.entity)) return false;
  const [from, to] = rangeWithin(input.cues, before.end, end);
  return input.cues.slice(from, to).every(({ property }) => property.id === guess.property);
}

/** Where the figure stands in the story of the one before: where that began, where it came to, or another time of it. */
function isOfSame(items: readonly Item[], at: number, before: number, words: SentenceWords, otherTime: boolean): 'start' | 'later' | undefined {
  const { clitics = '' } = words;
  if (at - before > mostBetween) return undefined;
  if (isBefore(items, at, words.from, clitics, 2)) return 'start';
  const own = (list: readonly string[]): boolean => findPhrase(items, before + 1, at, list, clitics) >= 0;
  if (own(words.narrowing) || own(words.forecast)) return undefined;
  const level = isBefore(items, at, words.to, clitics, 2);
  if (isBefore(items, at, words.by, clitics, 1) && !level) return undefined;
  return otherTime ? 'later' : undefined;
}

/**
 * Guesses for figures that speak of what the figure before them speaks of, at another time: «$128 billion in 2023, against $99 billion in 2010»,
 * «46.5 million in 2010; by 2024 it had fallen to 37.9 million».
 *
 * @returns for each figure the carried guess, undefined where it has none
 */
export function carriedGuesses(input: CarrySentence): (FigureAbout | undefined)[] {
  const { figures, times, guesses, words } = input;
  const out: (FigureAbout | undefined)[] = figures.map(() => undefined);
  const items = sentenceItems(input.text, input.sentence, figures);
  const places = new Map(items.map(({ figure }, place) => [figure, place]));
  let last = -1;
  figures.forEach((figure, at) => {
    if (isDate(figure)) return;
    const [before, behind] = [last, at];
    last = at;
    const first = figures[before];
    const guess = out[before] ?? guesses[before]?.[0];
    const place = places.get(behind);
    const start = places.get(before);
    if (!first || !guess || place === undefined || start === undefined || !sameMeasure(first, figure)) return;
    const own = guesses[behind]?.[0];
    if (own && (own.entity !== guess.entity || own.property !== guess.property)) return;
    const earlier = guess.time ?? times[before];
    const dated = times[behind] !== undefined && times[behind] !== times[before];
    const told = dated ? { time: times[behind] } : toldTime(items, start, place, earlier, words);
    const role = isOfSame(items, place, start, words, told !== undefined);
    if (role === undefined || !isAlone(input, first, figure, guess)) return;
    const { time: _time, firm: _firm, falls: _falls, ...rest } = guess;
    const score = Math.round(Math.max(own?.score ?? 0, guess.score * kept) * 100) / 100;
    out[behind] = { ...rest, score, ...(told?.time === undefined ? {} : { time: told.time }), ...(own?.falls ? { falls: true } : {}) };
  });
  return out;
}
