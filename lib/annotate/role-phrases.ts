import { type Annotation, type Article, type EntityAnnotation, isEntityAnnotation } from '../annotation.ts';
import { phraseAt } from '../arithmetic/phrases.ts';
import { type Item, sentenceItems } from '../arithmetic/sentence-items.ts';
import { globalId } from '../facts/id.ts';
import { languageOf } from '../lang/languages.ts';
import type { Lexis } from '../lang/lexis.ts';
import type { RoleWords } from '../lang/role-words.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { spansWithin } from '../text/spans-within.ts';

/** A phrase that names an office of a country: «Russian president», «президент Киргизии», «الرئيس الروسي». Offsets are code units of the article's text. */
export interface RolePhrase extends Span {
  /** Global id of the country. */
  readonly country: string;
  readonly office: OfficeKind;
}

/** What the word of office says. A president may be head of state, of government or both. */
export type OfficeKind = 'president' | 'monarch' | 'state' | 'government';
const officeKinds: readonly OfficeKind[] = ['government', 'state', 'monarch', 'president'];

/** So many code units may lie between the phrase and the name of its holder («the Russian president, Vladimir Putin»). */
const nearName = 5;
const longestOffice = 4;

interface Office {
  readonly from: number;
  readonly to: number;
  readonly kind: OfficeKind;
}

/** The longest word of office at an item. */
function officeAt(
  items: readonly Item[],
  at: number,
  words: RoleWords,
): { readonly length: number; readonly kind: OfficeKind } | undefined {
  let best: { readonly length: number; readonly kind: OfficeKind } | undefined;
  for (const kind of officeKinds) {
    const length = phraseAt(items, at, words[kind], words.clitics);
    if (length > (best?.length ?? 0)) best = { length, kind };
  }
  return best;
}

/** The office that ends right before item `first` («president of», «президент»), the longest; items from `from` to `to` (exclusive). */
function officeBefore(items: readonly Item[], first: number, words: RoleWords): Office | undefined {
  for (let start = Math.max(0, first - longestOffice); start < first; start++) {
    const office = officeAt(items, start, words);
    if (!office) continue;
    const end = start + office.length;
    const of = words.of.length === 0 ? 0 : phraseAt(items, end, words.of);
    if (end + of !== first || (words.of.length > 0 && of === 0)) continue;
    if (items.slice(start + 1, first + 1).some(({ parted }) => parted)) continue;
    return { from: start, to: end, kind: office.kind };
  }
  return undefined;
}

function officeBehind(items: readonly Item[], last: number, words: RoleWords): Office | undefined {
  // «Kyrgyzstan's president»: the possessive is a word of its own.
  const start = items[last + 1]?.word === words.possessive && words.possessive !== undefined ? last + 2 : last + 1;
  const office = officeAt(items, start, words);
  if (!office || items.slice(last + 1, start + office.length).some(({ parted }) => parted)) return undefined;
  return { from: start, to: start + office.length, kind: office.kind };
}

/**
 * True when the word beside a phrase may be a name that no pack has: in scripts with capitals by its first letter, in Arabic when it is no
 * everyday word.
 */
function mayBeName(
  text: string,
  item: Item | undefined,
  words: RoleWords,
  lexis: Lexis | undefined,
  own: readonly EntityAnnotation[],
): boolean {
  if (!item || item.word === '') return false;
  const letter = text.charAt(item.start);
  if (letter.toLowerCase() !== letter.toUpperCase()) return letter !== letter.toLowerCase();
  if (own.some(({ start, end }) => item.start < end && item.end > start)) return false;
  if (!lexis) return false;
  if (lexis.given.has(item.word)) return true;
  const bare = item.word.length > 3 && words.clitics?.includes(item.word.charAt(0)) ? item.word.slice(1) : item.word;
  return ![item.word, bare, lexis.cueStem(item.word)].some(
    (word) => word.length <= 2 || lexis.common.has(word) || lexis.isVocabulary(word),
  );
}

function isSomebodyElse(items: readonly Item[], from: number, to: number, words: RoleWords): boolean {
  return [from - 3, from - 2, from - 1, to].some((at) => {
    const length = at < 0 ? 0 : phraseAt(items, at, words.other, words.clitics);
    // Ahead of it the words stand close by, with no comma between.
    return length > 0 && (at === to || !items.slice(at + 1, from + 1).some(({ parted }) => parted));
  });
}

/** A person that the text names right beside a span: the name takes the mark. */
function isNamed(span: Span, persons: readonly EntityAnnotation[]): boolean {
  return persons.some(
    ({ start, end }) =>
      (start >= span.end && start - span.end <= nearName) ||
      (end <= span.start && span.start - end <= nearName) ||
      (start < span.end && end > span.start),
  );
}

function phrasesIn(
  text: string,
  sentence: Span,
  offset: number,
  own: readonly EntityAnnotation[],
  words: RoleWords,
  lexis: Lexis | undefined,
): RolePhrase[] {
  const items = sentenceItems(text, sentence, []);
  const persons = own.filter(({ kind }) => kind === 'person');
  const found: RolePhrase[] = [];
  for (const place of own) {
    if (place.kind !== 'place' || !place.shown || !place.entity) continue;
    const first = items.findIndex(({ start, end }) => end > place.start && start < place.end);
    const last = items.findLastIndex(({ start }) => start < place.end);
    if (first < 0) continue;
    // «президент российской компании»: an adjective behind the office is another noun's, but in Arabic its own.
    const adjective = place.via === 'demonym';
    const before = adjective && words.order === 'both' ? undefined : officeBefore(items, first, words);
    const behind = words.order === 'office-first' ? undefined : officeBehind(items, last, words);
    const office = before ?? behind;
    if (!office) continue;
    const from = Math.min(office.from, first);
    const to = Math.max(office.to, last + 1);
    const follower = items[to]?.parted ? undefined : items[to];
    // «Yuan Shikai, the president of …»: a name in front, with a comma and an article between or without.
    const ahead = words.articles?.includes(items[from - 1]?.word ?? '') ? items[from - 2] : items[from - 1];
    const apposed = ahead !== undefined && ahead !== items[0] && mayBeName(text, ahead, words, lexis, own);
    if (apposed || mayBeName(text, follower, words, lexis, own)) continue;
    const head = items[office.from];
    const clitic = head ? cliticLength(head, items, office.from, words) : 0;
    const title = { start: (head?.start ?? 0) + clitic, end: items[office.to - 1]?.end ?? 0 };
    const phrase = { start: Math.min(title.start, place.start), end: Math.max(title.end, place.end) };
    if (isSomebodyElse(items, from, to, words) || isNamed(phrase, persons)) continue;
    // An adjective belongs to its noun; a country that is named keeps a mark of its own beside the office.
    const span = adjective ? phrase : title;
    found.push({
      start: span.start + offset,
      end: span.end + offset,
      country: globalId(place.entity.pack, place.entity.id),
      office: office.kind,
    });
  }
  return found;
}

/** How many letters in front of an office word are no part of it («والرئيس»). */
function cliticLength(head: Item, items: readonly Item[], at: number, words: RoleWords): number {
  if (!words.clitics?.includes(head.word.charAt(0))) return 0;
  const bare = officeAt(items, at, { ...words, clitics: '' });
  return bare ? 0 : 1;
}

/**
 * The offices of countries that an article speaks of without a name beside them. Former, acting and deputy ones are left out, as is an office
 * that its holder's name follows or precedes.
 *
 * @param annotations of the article, in order, its countries among them
 */
export function findRolePhrases(article: Article, annotations: readonly Annotation[]): RolePhrase[] {
  const names = annotations.filter((one): one is EntityAnnotation => isEntityAnnotation(one) && one.shown);
  return article.blocks.flatMap((block) => {
    const language = languageOf(block.lang);
    const words = language?.roles;
    const own = spansWithin(names, block.start, block.end).map((one) => ({
      ...one,
      start: one.start - block.start,
      end: one.end - block.start,
    }));
    if (!words || !own.some(({ kind }) => kind === 'place')) return [];
    const text = article.text.slice(block.start, block.end);
    return findSentences(text).flatMap((sentence) => {
      const inside = spansWithin(own, sentence.start, sentence.end);
      return inside.length === 0 ? [] : phrasesIn(text, sentence, block.start, inside, words, language?.lexis);
    });
  });
}
