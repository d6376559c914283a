import type { Figure } from '../annotation.ts';
import { phraseAt } from '../arithmetic/phrases.ts';
import type { Item } from '../arithmetic/sentence-items.ts';
import { parseTime } from '../facts/time.ts';
import type { SentenceWords } from '../lang/sentence-words.ts';

/** Items behind a figure in which words still tell its time: «28.3 % a year later». */
const behind = 4;

/** The time that words tell by that of the figure before: a year earlier, a year later, or `now`, the article's own. */
interface ToldTime {
  readonly time?: string;
}

/**
 * The time that words around a figure give it by the time of the figure before.
 *
 * @param before item of the figure before
 * @param at item of the figure
 * @param time ISO date of the figure before; undefined where it has none
 * @returns undefined where no words tell it; without `time` it is the article's own
 */
function toldTime(
  items: readonly Item[],
  before: number,
  at: number,
  time: string | undefined,
  words: SentenceWords,
): ToldTime | undefined {
  const { clitics = '' } = words;
  const year = time === undefined || time.includes('/') ? undefined : parseTime(time)?.year;
  for (let place = before + 1; place < Math.min(items.length, at + 1 + behind); place++) {
    // What stands behind the figure tells its time up to the next figure, comma or dash.
    if (place > at && (items[place]?.parted || (items[place]?.figure ?? -1) >= 0)) return undefined;
    const says = (list: readonly string[]): boolean => phraseAt(items, place, list, clitics) > 0;
    if (year !== undefined && says(words.yearEarlier)) return { time: String(year - 1) };
    if (year !== undefined && says(words.yearLater)) return { time: String(year + 1) };
    if (place < at && says(words.now)) return {};
  }
  return undefined;
}

/**
 * When a sentence puts each of its figures: by the date nearest to it, unless words tell its time by that of the figure before («a year
 * later») or say that it is of today.
 *
 * @param near the date nearest to each
 */
export function toldTimes(
  items: readonly Item[],
  figures: readonly Figure[],
  near: readonly (string | undefined)[],
  words: SentenceWords,
): (string | undefined)[] {
  const times = [...near];
  let before = -1;
  let time: string | undefined;
  items.forEach(({ figure }, place) => {
    const kind = figures[figure]?.kind;
    if (kind === undefined || kind === 'date' || kind === 'daterange') return;
    const told = toldTime(items, before, place, time, words);
    if (told) times[figure] = told.time;
    time = times[figure];
    before = place;
  });
  return times;
}
