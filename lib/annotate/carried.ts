import type { Figure, FigureAbout } from '../annotation.ts';
import { findPhrase, isBefore } from '../arithmetic/phrases.ts';
import type { Item } from '../arithmetic/sentence-items.ts';
import type { SentenceWords } from '../lang/sentence-words.ts';
import type { Span } from '../text/span.ts';
import { rangeWithin } from '../text/spans-within.ts';
import type { Cue } from './cues.ts';
import { ratesOfGrowth } from './growth.ts';
import type { NamedEntity } from './named-entity.ts';
import { directionAt } from './reading.ts';

/** What a carried guess keeps of the score that it had at the figure before. */
const kept = 0.75;
/** Behind a figure a clause is looked at so far. */
const longestClause = 300;
/** Items between two figures of one thing. */
const mostBetween = 12;

/** A sentence with what has been guessed of its figures so far. */
export interface CarrySentence {
  readonly text: string;
  readonly sentence: Span;
  /** Of the sentence, in order, with their currencies. */
  readonly figures: readonly Figure[];
  /** Words and figures of the sentence. */
  readonly items: readonly Item[];
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
  const limit = Math.min(sentence.end, figure.end + longestClause);
  const found = text.slice(figure.end, limit).search(/[,;،؛—–]/);
  return found < 0 ? limit : figure.end + found;
}

/** True when nothing but the time parts the figure from the one before: no other name, no cue of another property. */
function isAlone(input: CarrySentence, before: Figure, figure: Figure, guess: FigureAbout): boolean {
  const end = clauseEnd(input.text, figure, input.sentence);
  const [first, last] = rangeWithin(input.entities, before.end, end);
  if (input.entities.slice(first, last).some(({ id }) => id !== guess.entity)) return false;
  const [from, to] = rangeWithin(input.cues, before.end, end);
  return input.cues.slice(from, to).every(({ property }) => property.id === guess.property);
}

/** True when the figure tells where the thing before began, or what it was at another time. `grows`: «by» says how much it is. */
function isOfSame(items: readonly Item[], at: number, before: number, words: SentenceWords, otherTime: boolean, grows: boolean): boolean {
  const { clitics = '' } = words;
  if (at - before > mostBetween) return false;
  if (isBefore(items, at, words.from, clitics, 2)) return true;
  const own = (list: readonly string[]): boolean => findPhrase(items, before + 1, at, list, clitics) >= 0;
  if (own(words.narrowing) || own(words.forecast)) return false;
  const by = isBefore(items, at, words.by, clitics, 1) && !isBefore(items, at, words.to, clitics, 2);
  return otherTime && (grows || !by);
}

/** The figure before, as the next one sees it. */
interface Before {
  readonly figure: Figure;
  /** Its item, and when the sentence puts it. */
  readonly place: number;
  readonly time: string | undefined;
  readonly guesses: readonly FigureAbout[];
}

/** What a figure takes over from the one before; empty when it speaks of something else. */
function carriedTo(at: number, place: number, before: Before, input: CarrySentence): FigureAbout[] {
  const { items, words } = input;
  const figure = input.figures[at] as Figure;
  const own = input.guesses[at] ?? [];
  const time = input.times[at];
  const [best] = before.guesses;
  if (!best || !sameMeasure(before.figure, figure)) return [];
  const same = own.find((one) => one.entity === best.entity && one.property === best.property);
  if (!same && own.length > 0) return [];
  // «25 % go to Germany and another 6 % to France»: each share has a partner of its own.
  const isShare = same?.beside !== undefined && same.beside.length > 1 && same.property.endsWith('-share');
  const grows = ratesOfGrowth.has(best.property);
  const otherTime = time !== before.time;
  if (!isShare && !(isAlone(input, before.figure, figure, best) && isOfSame(items, place, before.place, words, otherTime, grows)))
    return [];
  // «Grew 3 %, down from 5 %»: what has no word of its own behind the figure before moves as that one does.
  const falls = grows && (directionAt(items, before.place, place, words) ?? best.falls ?? false);
  return before.guesses
    .filter(({ property }) => property === best.property)
    .map(({ entity, property, score }) => {
      const known = own.find((one) => one.entity === entity && one.property === property);
      return {
        entity,
        property,
        score: Math.round(Math.max(known?.score ?? 0, score * kept) * 100) / 100,
        ...(time !== undefined && (otherTime || isShare) ? { time } : {}),
        ...(falls ? { falls: true as const } : {}),
        ...(same?.beside ? { beside: same.beside } : {}),
      };
    });
}

/**
 * Guesses for figures that speak of what the figure before them speaks of, at another time: «$128 billion in 2023, against $99 billion in 2010»,
 * «46.5 million in 2010; by 2024 it had fallen to 37.9 million».
 *
 * @returns for each figure all guesses, the carried ones with its own, best first
 */
export function carriedGuesses(input: CarrySentence): (readonly FigureAbout[])[] {
  const { figures, times, guesses, items } = input;
  const out = [...guesses];
  const places = new Map(items.map(({ figure }, place) => [figure, place]));
  let before: Before | undefined;
  figures.forEach((figure, at) => {
    const place = places.get(at);
    if (isDate(figure) || place === undefined) return;
    const carried = before ? carriedTo(at, place, before, input) : [];
    if (carried.length > 0) {
      const others = (guesses[at] ?? []).filter(
        (one) => !carried.some(({ entity, property }) => entity === one.entity && property === one.property),
      );
      out[at] = [...carried, ...others].sort((a, b) => b.score - a.score);
    }
    before = { figure, place, time: times[at], guesses: out[at] ?? [] };
  });
  return out;
}
