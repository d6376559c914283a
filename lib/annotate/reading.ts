import type { Figure } from '../annotation.ts';
import { findPhrase, isBefore, phraseAt } from '../arithmetic/phrases.ts';
import { type Item, sentenceItems } from '../arithmetic/sentence-items.ts';
import type { SentenceWords } from '../lang/sentence-words.ts';
import type { Span } from '../text/span.ts';
import { toldTimes } from './told-time.ts';

/** What a sentence says of a figure beside its number. */
export interface Reading {
  /** It tells by how much something changed, not how much it is. */
  readonly change: boolean;
  /** A word of growth or decline stands between the cue and the figure in one clause, or just before the cue: «the economy recorded a growth of 3 %». */
  readonly grows: boolean;
  /** The cue itself holds the verb, and no other stands between it and the figure: «the economy contracted by». */
  readonly verbal: boolean;
  /** The word nearest to the figure is one of decline. */
  readonly falls: boolean;
  /** It is yet to come. */
  readonly forecast: boolean;
  /** It counts a part of what the cue names: «rural population», «youth unemployment». */
  readonly narrowed: boolean;
  /** ISO date that the sentence puts it at, or `from/to`. */
  readonly time?: string;
}

const plain: Reading = { change: false, grows: false, verbal: false, falls: false, forecast: false, narrowed: false };

/** Items between a cue and the word that narrows it, and between a figure and its verb. */
const nearCue = 2;
const nearVerb = 3;
/** Items to each side of a figure among which a word of growth or decline is looked for. */
const farthestVerb = 24;
/** Items between a cue and its figure with a word of growth among them. */
const nearGrowth = 6;

function itemOf(items: readonly Item[], span: Span): number {
  return items.findIndex(({ start, end }) => start >= span.start || end > span.start);
}

/** Figures on each side of a figure among which its date is looked for. */
const nearDates = 12;

/** A date behind a comma, or beyond a semicolon, belongs to another clause: it is as far as so many more characters. */
const clauseCost = 60;

/** True when a date in another clause than a figure is the date of another: of one between them, or of the next in the date's own clause. */
function isClaimed(figures: readonly Figure[], at: number, date: number, text: string): boolean {
  if (figures.slice(at + 1, date).some((one) => !isDate(one))) return true;
  const next = figures.slice(date + 1, date + 1 + nearDates).find((one) => !isDate(one));
  return next !== undefined && !/[,،;؛]/.test(text.slice(figures[date]?.end, next.start));
}

/** «22.5 million in 2010 to 19.4 million in 2015»: each figure has its date behind it, so the one ahead is another's. */
function ownsNext(figures: readonly Figure[], at: number, date: number, text: string): boolean {
  const [before, figure, next] = [figures[date - 1], figures[at], figures[at + 1]];
  if (date !== at - 1 || !before || !figure || !next || isDate(before) || !isDate(next)) return false;
  return !/[,،;؛]/.test(text.slice(before.end, figures[date]?.start) + text.slice(figure.end, next.start));
}

const isDate = ({ kind }: Figure): boolean => kind === 'date' || kind === 'daterange';

/** The date that stands nearest to figure `at` of its sentence; one behind it in the same clause before one ahead of it. */
export function timeNear(at: number, figures: readonly Figure[], text: string): string | undefined {
  const figure = figures[at];
  let best: { readonly cost: number; readonly time: string } | undefined;
  for (let other = Math.max(0, at - nearDates); figure && other < Math.min(figures.length, at + nearDates + 1); other++) {
    const date = figures[other] as Figure;
    if (!isDate(date)) continue;
    const time = date.kind === 'date' ? String(date.value ?? '') : `${date.from}/${date.to}`;
    if (other === at || !/^\d{4}/.test(time)) continue;
    const behind = other > at;
    const between = behind ? text.slice(figure.end, date.start) : text.slice(date.end, figure.start);
    if (behind && /[,،;؛]/.test(between) && isClaimed(figures, at, other, text)) continue;
    const others = figures.slice(Math.min(at, other) + 1, Math.max(at, other)).filter(({ kind }) => kind !== 'date').length;
    const cost =
      between.length * (behind ? 0.7 : 1) +
      (/[;؛]/.test(between) ? clauseCost : /[,،]/.test(between) ? (behind ? clauseCost : 25) : 0) +
      others * 60;
    const taken = !behind && ownsNext(figures, at, other, text) ? clauseCost : 0;
    if (!best || cost + taken < best.cost) best = { cost: cost + taken, time };
  }
  return best?.time;
}

/** A sentence that is read once for all its figures and cues. */
export interface SentenceReading {
  readonly sentence: Span;
  /** Its words and figures; none where the language has no sentence words. */
  readonly items: readonly Item[];
  /** When it puts each of its figures. */
  readonly times: readonly (string | undefined)[];
  /** How the sentence puts one of its figures. `cue`: the words that name the property, within the block's text. */
  read(figure: Figure, cue: Span): Reading;
}

/**
 * Prepares a sentence for reading.
 *
 * @param text of the block; all offsets are code units of it
 * @param figures of the sentence, in order
 * @param words of the language; absent where nobody has written them: then only the time is told
 */
export function readSentence(text: string, sentence: Span, figures: readonly Figure[], words: SentenceWords | undefined): SentenceReading {
  const items = words ? sentenceItems(text, sentence, figures) : [];
  const near = figures.map((_, at) => timeNear(at, figures, text));
  const times = words ? toldTimes(items, figures, near, words) : near;
  const places = new Map(figures.map((figure, at) => [figure, at]));
  const itemPlaces = new Map(items.flatMap(({ figure }, at) => (figure < 0 ? [] : [[figure, at] as const])));
  return {
    sentence,
    items,
    times,
    read(figure, cue) {
      const index = places.get(figure) ?? -1;
      const time = times[index];
      const dated = time === undefined ? {} : { time };
      const at = itemPlaces.get(index) ?? -1;
      if (!words || at < 0) return { ...plain, ...dated };
      return { ...readingAt(items, at, figure, cue, words), ...dated };
    },
  };
}

function readingAt(items: readonly Item[], at: number, figure: Figure, cue: Span, words: SentenceWords): Omit<Reading, 'time'> {
  const first = itemOf(items, cue);
  let last = first;
  while (last + 1 < items.length && (items[last + 1]?.start ?? 0) < cue.end) last++;
  const { clitics = '' } = words;
  const inCue = (place: number): boolean => place >= first && place <= last;
  // «Made up» is no rise.
  const idle = (place: number): boolean =>
    [1, 2].some((back) => place >= back && phraseAt(items, place - back, words.idle ?? [], clitics) > back);
  const verb = (list: readonly string[], from: number, to: number): boolean => {
    for (let place = findPhrase(items, from, to, list, clitics); place >= 0; place = findPhrase(items, place + 1, to, list, clitics))
      if (!inCue(place) && !idle(place)) return true;
    return false;
  };
  const inside = (list: readonly string[]): boolean => findPhrase(items, first, last + 1, list, clitics) >= 0;
  const moved = (from: number, to: number): boolean => verb(words.rise, from, to) || verb(words.fall, from, to);
  // «Fell from 22.5 million to 19.4 million»: both ends are levels.
  const level = isBefore(items, at, words.to, clitics, 1) || isBefore(items, at, words.from, clitics);
  const by = isBefore(items, at, words.by, clitics, 1);
  // A clause runs from one comma, dash or bracket to the next.
  const opens = items.findLastIndex(({ parted }, place) => parted && place <= at);
  const closes = items.findIndex(({ parted }, place) => parted && place > at);
  const clause = [Math.max(opens, 0), closes < 0 ? items.length : closes] as const;
  const change = !level && ((by && moved(...clause)) || moved(at - nearVerb, at) || (figure.kind === 'percent' && moved(at + 1, at + 3)));
  // Arabic and Russian put what narrows behind the noun, English before it: both sides are looked at.
  const narrowed =
    verb(words.narrowing, first - nearCue, first) || verb(words.narrowing, last + 1, Math.min(last + 1 + nearCue, Math.max(at, last + 1)));
  const parted = items.slice(last + 1, at + 1).some((item) => item.parted);
  const between = last < at && moved(last + 1, at);
  return {
    change,
    grows: (between && !parted && at - last <= nearGrowth) || (last < at && moved(first - nearCue, first)),
    verbal: last < at && !between && (inside(words.rise) || inside(words.fall)),
    falls: fallsAt(items, at, words),
    forecast: verb(words.forecast, 0, at),
    narrowed,
  };
}

/** True when the word of growth or decline that stands nearest before a figure, or else behind it, is one of decline. */
function fallsAt(items: readonly Item[], at: number, { rise, fall, clitics = '' }: SentenceWords): boolean {
  const last = Math.min(items.length, at + farthestVerb);
  for (let step = 1; step <= farthestVerb + last; step++) {
    const place = step <= Math.min(at, farthestVerb) ? at - step : at + step - Math.min(at, farthestVerb);
    if (place >= last) return false;
    if (phraseAt(items, place, fall, clitics) > 0) return true;
    if (phraseAt(items, place, rise, clitics) > 0) return false;
  }
  return false;
}

/**
 * Whether a thing falls by the last word of growth or decline between two items; undefined where none stands there. «Down from» tells where
 * it came from, not that it fell then.
 */
export function directionAt(
  items: readonly Item[],
  from: number,
  to: number,
  { rise, fall, from: start, clitics = '' }: SentenceWords,
): boolean | undefined {
  for (let place = to - 1; place > from; place--) {
    const falls = phraseAt(items, place, fall, clitics) > 0;
    if (!falls && phraseAt(items, place, rise, clitics) === 0) continue;
    if (phraseAt(items, place, start, clitics) === 0 && phraseAt(items, place + 1, start, clitics) === 0) return falls;
  }
  return undefined;
}
