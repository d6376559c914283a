import { type Annotation, type Article, type EntityAnnotation, isEntityAnnotation } from '../annotation.ts';
import { phraseAt } from '../arithmetic/phrases.ts';
import { type Item, sentenceItems } from '../arithmetic/sentence-items.ts';
import { globalId } from '../facts/id.ts';
import { languageOf } from '../lang/languages.ts';
import type { RoleWords } from '../lang/role-words.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A phrase that names an office of a country: «Russian president», «президент Киргизии», «الرئيس الروسي». Offsets are code units of the article's text. */
export interface RolePhrase extends Span {
  /** Global id of the country. */
  readonly country: string;
  /** Wikidata's property of the country that the office holds: head of state or of government. */
  readonly property: 'P35' | 'P6';
}

/** So many code units may lie between the phrase and the name of its holder («the Russian president, Vladimir Putin»). */
const nearName = 5;
const longestOffice = 4;

interface Office {
  readonly from: number;
  readonly to: number;
  readonly property: 'P35' | 'P6';
}

function officeAt(
  items: readonly Item[],
  at: number,
  words: RoleWords,
): { readonly length: number; readonly property: 'P35' | 'P6' } | undefined {
  const state = phraseAt(items, at, words.state, words.clitics);
  const government = phraseAt(items, at, words.government, words.clitics);
  if (state === 0 && government === 0) return undefined;
  return government >= state ? { length: government, property: 'P6' } : { length: state, property: 'P35' };
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
    return { from: start, to: end, property: office.property };
  }
  return undefined;
}

function officeBehind(items: readonly Item[], last: number, words: RoleWords): Office | undefined {
  // «Kyrgyzstan's president»: the possessive is a word of its own.
  const start = items[last + 1]?.word === 's' ? last + 2 : last + 1;
  const office = officeAt(items, start, words);
  if (!office || items.slice(last + 1, start + office.length).some(({ parted }) => parted)) return undefined;
  return { from: start, to: start + office.length, property: office.property };
}

/** True when the next word begins with a capital: a name that no pack may have. */
function nameFollows(text: string, item: Item | undefined): boolean {
  if (!item || item.parted) return false;
  const letter = text.charAt(item.start);
  return letter !== letter.toLowerCase();
}

function isSomebodyElse(items: readonly Item[], from: number, to: number, words: RoleWords): boolean {
  return [from - 1, from - 2, to].some((at) => at >= 0 && phraseAt(items, at, words.other, words.clitics) > (at === from - 2 ? 1 : 0));
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

function phrasesIn(text: string, sentence: Span, offset: number, own: readonly EntityAnnotation[], words: RoleWords): RolePhrase[] {
  const items = sentenceItems(text, sentence, []);
  const persons = own.filter(({ kind }) => kind === 'person');
  const found: RolePhrase[] = [];
  for (const place of own) {
    if (place.kind !== 'place' || !place.shown || !place.entity) continue;
    const first = items.findIndex(({ start, end }) => end > place.start && start < place.end);
    const last = items.findLastIndex(({ start }) => start < place.end);
    if (first < 0) continue;
    const before = officeBefore(items, first, words);
    const behind = words.order === 'office-first' ? undefined : officeBehind(items, last, words);
    const office = before ?? behind;
    if (!office) continue;
    const from = Math.min(office.from, first);
    const to = Math.max(office.to, last + 1);
    const head = items[from];
    const clitic = from === office.from && head ? cliticLength(head, items, from, words) : 0;
    const span = { start: Math.min((head?.start ?? 0) + clitic, place.start), end: Math.max(place.end, items[to - 1]?.end ?? 0) };
    if (isSomebodyElse(items, from, to, words) || nameFollows(text, items[to]) || isNamed(span, persons)) continue;
    found.push({
      start: span.start + offset,
      end: span.end + offset,
      country: globalId(place.entity.pack, place.entity.id),
      property: office.property,
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
    const words = languageOf(block.lang)?.roles;
    const own = names
      .filter(({ start, end }) => start >= block.start && end <= block.end)
      .map((one) => ({ ...one, start: one.start - block.start, end: one.end - block.start }));
    if (!words || !own.some(({ kind }) => kind === 'place')) return [];
    const text = article.text.slice(block.start, block.end);
    return findSentences(text).flatMap((sentence) => {
      const inside = own.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      return inside.length === 0 ? [] : phrasesIn(text, sentence, block.start, inside, words);
    });
  });
}
