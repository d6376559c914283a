import { find, findCue, foldedAt, type Scan } from './scan.ts';

/** What a number counts, as written, and whether that is people. */
export interface Counted {
  readonly text: string | null;
  readonly person: boolean;
}

/** Words that a counted phrase may hold. */
const longest = 4;

/** The counted phrase behind token `next`: adjectives and the noun («3625 مشروعا», «92 российские компании»). */
export function countedAfter(scan: Scan, next: number): Counted {
  let at = next;
  const of = findCue(scan, at, 'of');
  if (of) at = of;
  at = findCue(scan, at, 'counted-adjective') || at;
  const first = scan.tokens[at];
  if (first === undefined || first.type !== 0 || (at > 0 && !first.gap)) return { text: null, person: false };
  if (
    findCue(scan, at, 'stop') ||
    findCue(scan, at, 'pronoun') ||
    findCue(scan, at, 'article') ||
    findCue(scan, at, 'year-after') ||
    find(scan, at, 'month') ||
    find(scan, at, 'ord') ||
    find(scan, at, 'card') ||
    find(scan, at, 'relative')
  )
    return { text: null, person: false };
  const { lang } = scan.lexicon.data;
  if (
    findCue(scan, at, 'and') ||
    (lang === 'ru' && /(?:ла|ло|ли|ны|ся|сь)$/u.test(foldedAt(scan, at)) && foldedAt(scan, at).length > 4 && !findCue(scan, at, 'person'))
  )
    return { text: null, person: false };
  if (lang === 'ar' && conjoined(foldedAt(scan, at))) return { text: null, person: false };
  let end = at + 1;
  let person = findCue(scan, at, 'person') > 0;
  while (end < scan.tokens.length && end - at < longest && !(person && lang === 'en')) {
    const token = scan.tokens[end]!;
    if (token.type !== 0 || !token.gap || findCue(scan, end, 'stop')) break;
    const before = foldedAt(scan, end - 1);
    if (
      lang === 'ru'
        ? !adjectiveRu(before)
        : lang === 'ar'
          ? !adjectiveAr(before, foldedAt(scan, end))
          : !adjectiveEn(before, foldedAt(scan, end))
    )
      break;
    person ||= findCue(scan, end, 'person') > 0;
    end++;
  }
  return { text: scan.text.slice(scan.tokens[at]!.start, scan.tokens[end - 1]!.end), person };
}

/** «و» glued in front of a word, as opposed to a noun that begins with it («وحدة», «وزير»). */
function conjoined(word: string): boolean {
  return (
    word.length > 4 &&
    word.startsWith('و') &&
    !/^(?:وحد|وزي|وزا|ورق|ورش|وظي|وظا|وفد|وفا|وفو|ولا|وثي|وثا|وكا|وكي|وسي|وسا|وجب|واط|واح)/u.test(word)
  );
}

function adjectiveRu(word: string): boolean {
  return /(?:ых|их|ого|его|ый|ий|ая|яя|ую|юю|ые|ие|ым|им|ыми|ими|ой|ей|ою)$/u.test(word) && word.length > 4;
}

function adjectiveEn(word: string, next: string): boolean {
  return !word.endsWith('s') && next.endsWith('s');
}

/** An indefinite adjective behind an indefinite noun shares its ending («مواطن قيرغيزستاني», «شركة روسية», «مشروعا صغيرا»). */
function adjectiveAr(word: string, next: string): boolean {
  if (next.length < 4 || next.startsWith('ال')) return false;
  if (word.endsWith('ه') || word.endsWith('ات')) return next.endsWith('يه');
  return next.endsWith('ي') || next.endsWith('يا');
}
