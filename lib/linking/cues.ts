import type { Article } from '../annotation.ts';
import type { EntityKind } from '../facts/entity.ts';
import { adjoins } from '../lang/adjoins.ts';
import { languageOf } from '../lang/languages.ts';
import type { Lexis } from '../lang/lexis.ts';
import type { ContextWord, Mention } from '../names/mention.ts';
import { foldText } from '../text/fold.ts';
import { gap, letterCase } from '../text/token-stream.ts';

/** How much the words around a mention speak for each kind of entity. */
export type KindCues = Readonly<Record<EntityKind, number>>;

const near = 0.5;
const nextButOne = 0.25;

/**
 * Reads the type cues of a mention: titles and common nouns before it, verbs and nouns after it, prepositions, quotation marks.
 * @param sport the article is in a section of sport, where a city's name is its club's more often
 */
export function kindCues(mention: Mention, sport = false): KindCues {
  const lexis = languageOf(mention.lang)?.lexis;
  const cues: Record<EntityKind, number> = { person: 0, place: 0, organisation: 0, event: 0, work: 0, other: 0 };
  if (!lexis) return cues;
  let reach = near;
  for (let distance = 0; distance < 3; distance++) {
    const word = mention.before(distance);
    if (!word || (word.gap & (gap.stop | gap.newline)) !== 0) break;
    addBefore(cues, lexis, word, reach);
    if (distance === 0 && lexis.locative.has(word.text)) cues.place += 0.2;
    reach = nextButOne;
  }
  const first = mention.after(0);
  if (adjoins(first)) {
    addAfter(cues, lexis, first, near);
    const second = mention.after(1);
    if (adjoins(second)) addAfter(cues, lexis, second, nextButOne);
  }
  // «Astana lost the final»: with such a verb behind it, a word of sport says more.
  if (sport || nearSport(mention, lexis)) cues.organisation += cues.organisation >= near ? 0.3 : 0.15;
  if (mention.quoteBefore || mention.quoteAfter) {
    cues.organisation += 0.4;
    cues.work += 0.3;
    cues.place -= 0.2;
  }
  const given = mention.before(0);
  if (adjoins(given) && given.letterCase === letterCase.capital && (lexis.isGivenForm?.(given.text) ?? lexis.given.has(given.text)))
    cues.person += 0.5;
  return cues;
}

/** True when the outlet's section, as the page names it, is one of sport. */
export function isSportSection({ section, lang }: Pick<Article, 'section' | 'lang'>): boolean {
  const lexis = languageOf(lang)?.lexis;
  if (section === undefined || !lexis) return false;
  const words = foldText(section.slice(0, 100)).text.split(/[^\p{L}]+/u);
  return words.some((word) => lexis.sportSections?.has(word) === true || lexis.sport.has(lexis.cueStem(word)));
}

/** Bits of a gap that no sentence runs across. */
const endsSentence = gap.dot | gap.hard | gap.newline | gap.start;

/** True when a word of sport stands within eight words on either side; `sameSentence`: with no full stop between. */
export function nearSport(mention: Mention, lexis: Lexis, sameSentence = false): boolean {
  const isSport = (word: ContextWord): boolean => lexis.sport.has(lexis.cueStem(word.text));
  let [before, after] = [true, true];
  for (let distance = 0; distance < 8; distance++) {
    const left = before ? mention.before(distance) : undefined;
    const right = after ? mention.after(distance) : undefined;
    before = left !== undefined && !(sameSentence && (left.gap & endsSentence) !== 0);
    after = right !== undefined && !(sameSentence && (right.gap & endsSentence) !== 0);
    if ((before && left && isSport(left)) || (after && right && isSport(right))) return true;
    if (!before && !after) return false;
  }
  return false;
}

function addBefore(cues: Record<EntityKind, number>, lexis: Lexis, word: ContextWord, amount: number): void {
  const stem = lexis.cueStem(word.text);
  if (lexis.personBefore.has(stem)) cues.person += amount;
  if (lexis.placeBefore.has(stem)) cues.place += amount;
  if (lexis.organisationBefore.has(stem) || lexis.publishing?.has(stem)) cues.organisation += amount;
}

function addAfter(cues: Record<EntityKind, number>, lexis: Lexis, word: ContextWord, amount: number): void {
  const stem = lexis.cueStem(word.text);
  if (lexis.personAfter.has(stem)) cues.person += amount;
  if (lexis.placeAfter.has(stem)) cues.place += amount;
  if (lexis.organisationAfter.has(stem)) cues.organisation += amount;
}
