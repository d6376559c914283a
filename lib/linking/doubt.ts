import type { EntityKind } from '../facts/entity.ts';
import { languageOf } from '../lang/languages.ts';
import type { Lexis } from '../lang/lexis.ts';
import { nameFlag } from '../names/layout.ts';
import type { ContextWord, Mention } from '../names/mention.ts';
import { gap, letterCase } from '../text/token-stream.ts';
import { isDerived, type LinkCandidate } from './candidates.ts';
import { adjoins } from '../lang/adjoins.ts';
import { isArticled } from '../lang/ar/articled.ts';
import { kindCues, nearSport } from './cues.ts';
import type { Neighbours } from './neighbours.ts';
import { isOfNature } from './nature.ts';
import { isInLongerName } from './longer-name.ts';
import { isFamilyName, isGiven, isRoleWord, opensPerson } from './part-of-name.ts';

/**
 * What speaks against a mention being the name. `common-word`, `part-of-name` and `date` are signs against it; `unsure` is the mere
 * lack of a sign for a word that is seldom a name: it gives way when the article names the entity beyond doubt elsewhere.
 */
export type Doubt = 'none' | 'unsure' | 'common-word' | 'part-of-name' | 'date';

/** Judges a one-word mention: is it the name, or a common word, a month, or a part of a longer name that no pack knows? */
export function doubtOf(mention: Mention, candidates: readonly LinkCandidate[], neighbours: Neighbours): Doubt {
  const lexis = languageOf(mention.lang)?.lexis;
  // «محمد صلاح الدين» is not Mohamed Salah.
  if (lexis?.nameTail && mention.gapAfter === gap.space && candidates.every(({ kind }) => kind === 'person')) {
    if (lexis.nameTail.has(mention.after(0)?.text ?? '')) return 'part-of-name';
  }
  if (lexis && isInLongerName(mention, candidates, lexis, neighbours)) return 'part-of-name';
  if (mention.words > 1 || !lexis) return 'none';
  // «Louis XIV» is not Pope Leo XIV.
  if (mention.letterCase === letterCase.upper && isRoman(mention.folded) && candidates.every(isDerived)) return 'part-of-name';
  const all = (flags: number): boolean => candidates.every((candidate) => (candidate.flags & flags) !== 0);
  if (all(nameFlag.calendar) && isDate(mention, lexis)) return 'date';
  if (partOfName(mention, candidates, lexis, neighbours) || isFamilyName(mention, candidates, lexis)) return 'part-of-name';
  if (opensPerson(mention, candidates, lexis) && !neighbours.covers(mention.after(0)?.start ?? mention.end)) return 'part-of-name';
  if (isGivenName(mention, candidates, lexis)) return 'part-of-name';
  if (isOfNature(mention, candidates, lexis)) return 'part-of-name';
  if (mention.clitic && isEverydayWord(mention.clitics + mention.folded, lexis)) return 'common-word';
  if (isAdjective(mention, candidates, lexis)) return 'common-word';
  const doubtful = nameFlag.common | nameFlag.calendar | nameFlag.vocabulary | nameFlag.mostlyName;
  if (mention.letterCase !== letterCase.none) {
    if (!mention.opens || mention.quoteBefore || all(nameFlag.mostlyName | nameFlag.abbreviation)) return 'none';
    // «Кому» at the head of a sentence is the pronoun, whatever town it may be a case of.
    const open = all(doubtful) || lexis.isVocabulary(mention.folded);
    return open && !isPossessive(mention) && !cued(mention) ? 'unsure' : 'none';
  }
  if (!all(doubtful)) return 'none';
  if (mention.quoteBefore && mention.quoteAfter) return 'none';
  const vocabulary = all(nameFlag.vocabulary);
  if (isPlaceCalled(mention, candidates, lexis)) return 'none';
  // «المدرب الجديد», «الأسود البيضاء»: definite after a definite noun, an everyday word is its adjective.
  if (all(nameFlag.common | nameFlag.vocabulary) && mention.folded.startsWith('ال') && followsDefinite(mention)) return 'common-word';
  if (vocabulary && precedesDefinite(mention)) return 'common-word';
  if (isElsewhere(mention, candidates, lexis)) return 'common-word';
  if (isAnnounced(mention, candidates, lexis)) return 'none';
  if (isCommonHere(mention, candidates, lexis, neighbours, all(nameFlag.mostlyName) && candidates.some(({ kind }) => kind === 'place')))
    return 'common-word';
  if (all(nameFlag.mostlyName)) return 'none';
  // Without letter case to speak for it, a common word stays one even where the article names its namesake.
  if (vocabulary) return isLocated(mention, candidates, lexis) ? 'unsure' : 'common-word';
  const month = all(nameFlag.calendar);
  if (announced(mention, candidates, lexis, neighbours, !month)) return 'none';
  // «صالح», «منصور»: adjectives, but given names more often.
  if (!month) return all(nameFlag.given) && candidates.some(({ kind }) => kind === 'person') ? 'unsure' : 'common-word';
  // «تلقت ماي»: no date in sight, and a person may be called so.
  const before = mention.before(0);
  const timed = (adjoins(before) && lexis.locative.has(before.text)) || precedesDefinite(mention);
  if (timed) return 'date';
  return candidates.some(({ kind }) => kind === 'person' || kind === 'other') ? 'none' : 'unsure';
}

/** A short form that is the number of a king or a pope. */
function isRoman(word: string): boolean {
  return /^[ivxlcхм]{1,6}$/u.test(word);
}

/** A place, with a word for what it is right before it: «مدينة مشهد المقدسة». */
function isPlaceCalled(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  const before = mention.before(0);
  if (mention.clitic || !adjoins(before) || !candidates.some((candidate) => candidate.kind === 'place')) return false;
  return lexis.placeBefore.has(lexis.cueStem(before.text)) && before.text === lexis.cueStem(before.text);
}

/**
 * A body or a person has no north and no coast: «شمال الجزيرة» is the island, or the peninsula. Nor is one in a body whose name is a word
 * for a place: «في الجزيرة», «بالجزيرة».
 */
function isElsewhere(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  const before = mention.before(0);
  if (lexis.placeBefore.has(lexis.cueStem(mention.folded)) && candidates.every(({ kind }) => kind === 'organisation')) {
    const inside = mention.clitic ? mention.clitics.endsWith('ب') : adjoins(before) && lexis.inside?.has(before.text);
    if (inside && !nearSport(mention, lexis, true)) return true;
  }
  if (!adjoins(before) || candidates.some((candidate) => candidate.kind === 'place')) return false;
  return lexis.placeBefore.has(lexis.cueStem(before.text));
}

/** «المتهم الوحيد», «الشطر التركي»: a short form of a name that is an adjective to the definite noun before it. */
function isAdjective(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  return candidates.every(isDerived) && isAttribute(mention, lexis);
}

/** True where a definite word can only describe the definite noun before it, which is no title. */
export function isAttribute(mention: Mention, lexis: Lexis): boolean {
  if (mention.clitic || !mention.folded.startsWith('ال')) return false;
  if (!mention.folded.endsWith('ي') && !isEverydayWord(mention.folded.slice(2), lexis)) return false;
  for (let distance = 0; distance < 2; distance++) {
    const before = mention.before(distance);
    if (!adjoins(before)) return distance > 0;
    if (distance === 0 && !isDefinite(before.text)) return false;
    if (lexis.personBefore.has(lexis.cueStem(before.text))) return false;
  }
  return true;
}

/** «الأمير تركي بن فيصل»: an adjective that is also a given name, before a patronymic or without article after a title that has one. */
function isGivenName(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  if (!candidates.every(({ flags, kind }) => (flags & nameFlag.given) !== 0 && kind !== 'person')) return false;
  const after = mention.after(0);
  if (adjoins(after) && lexis.patronymic?.has(after.text)) return true;
  const before = mention.before(0);
  if (mention.clitic || mention.folded.startsWith('ال') || !candidates.every(({ name }) => name === 'demonym')) return false;
  return adjoins(before) && isDefinite(before.text) && lexis.personBefore.has(lexis.cueStem(before.text));
}

/** «كانت» is no «انت» after ك. */
function isEverydayWord(word: string, lexis: Lexis): boolean {
  return lexis.isVocabulary(word) || lexis.common.has(word);
}

/** A definite word stands right before it. */
function followsDefinite(mention: Mention): boolean {
  const before = mention.before(0);
  return !mention.clitic && adjoins(before) && isDefinite(before.text);
}

/** «الى» and «التي» begin with the letters of the article only. */
function isDefinite(word: string): boolean {
  return word.length > 4 && word.startsWith('ال') && !/^ال(?:تي|ذي|ذين|يوم|يه|يها|يهم)$/.test(word);
}

/** A definite word follows, adjective or complement: «المقاومة الإسلامية». */
function precedesDefinite(mention: Mention): boolean {
  const after = mention.after(0);
  return adjoins(after) && after.text.startsWith('ال');
}

/** A number or a word of time next to a month's name. */
function isDate(mention: Mention, lexis: Lexis): boolean {
  // «… in 2019. May had lost»: the year is another sentence's.
  const before = mention.opens ? undefined : mention.before(0);
  const after = mention.after(0);
  const digits = (word: ContextWord | undefined): boolean => word !== undefined && (word.gap & gap.stop) === 0 && /^\d/.test(word.text);
  if (digits(before) || digits(after)) return true;
  // «أغسطس / آب»: the two names of one month; «آب عام 1936».
  if (before && (before.gap & gap.stop) === 0 && lexis.calendar.has(before.text)) return true;
  if (adjoins(after) && after.text === 'عام') return true;
  const ofTime = /^(?:in|of|by|since|until|last|next|early|late|mid|this|from|to|every|during|before|after|through|till|century)$/;
  return adjoins(before) && ofTime.test(before.text);
}

/** A given name before it makes it a person's; a capitalised word after a given name makes it one. */
function partOfName(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, neighbours: Neighbours): boolean {
  if (candidates.every((candidate) => (candidate.flags & nameFlag.abbreviation) !== 0)) return false;
  const before = mention.capitalBeside(-1) ? mention.before(0) : undefined;
  if (before && !neighbours.covers(before.start) && isGiven(before.text, lexis) && !lexis.common.has(before.text)) {
    return !candidates.some((candidate) => candidate.kind === 'person' && startsWith(candidate, before.text));
  }
  // «певица Айгуль Жапарова»: a capital inside a sentence before a family name is a given name, and here not the entity's.
  if (before && mention.words === 1 && !neighbours.covers(before.start) && candidates.every(({ kind }) => kind === 'person')) {
    const behind = mention.before(1);
    const inside = behind !== undefined && behind.gap === gap.space && (behind.opens || behind.letterCase === letterCase.lower);
    const other = inside && lexis.givenNamesUnknown === true && !isTitle(before.text, lexis) && !lexis.locative.has(behind.text);
    if (other && !candidates.some((candidate) => startsWith(candidate, before.text))) return true;
  }
  if (!mention.capitalBeside(1)) return false;
  const after = mention.after(0);
  const doubtful = nameFlag.given | nameFlag.common;
  return (
    after !== undefined &&
    !isRoleWord(after.text, lexis) &&
    candidates.every(({ flags }) => (flags & doubtful) !== 0 && (flags & nameFlag.mostlyName) === 0) &&
    !neighbours.covers(after.start)
  );
}

function isTitle(word: string, lexis: Lexis): boolean {
  const stem = lexis.cueStem(word);
  return lexis.personBefore.has(stem) || lexis.calendar.has(word) || lexis.isVocabulary(word) || lexis.honorific?.has(word) === true;
}

/** True when the person is of one word, or the label begins with this given name. */
function startsWith(candidate: LinkCandidate, given: string): boolean {
  const label = candidate.label?.toLowerCase() ?? '';
  return !label.includes(' ') || label.startsWith(given.slice(0, 3));
}

function isPossessive(mention: Mention): boolean {
  const after = mention.after(0);
  return after !== undefined && after.gap === gap.apostrophe && after.text === 's';
}

function cued(mention: Mention): boolean {
  return Object.values(kindCues(mention)).some((value) => value >= 0.45);
}

/** Signs, in a script without capitals, that the word is meant: it heads a genitive, a word before it asks for a noun, or ب makes it an adverb. */
function isCommonHere(
  mention: Mention,
  candidates: readonly LinkCandidate[],
  lexis: Lexis,
  neighbours: Neighbours,
  wellKnownPlace: boolean,
): boolean {
  const before = mention.before(0);
  const after = mention.after(0);
  const definite = mention.folded.startsWith('ال');
  if (adjoins(before) && lexis.commonBefore.has(lexis.cueStem(before.text))) return true;
  if (definite) return adjoins(after) && isAdjectiveOf(after.text, mention.folded, lexis) && !neighbours.covers(after.start);
  const person = candidates.some(({ kind }) => kind === 'person') && candidates.every(({ flags }) => (flags & nameFlag.given) !== 0);
  if (!person && adjoins(after) && after.text.startsWith('ال') && !sideways.test(after.text) && !neighbours.covers(after.start))
    return true;
  // «بسلام», «بحماس» are adverbs; «بقطر» is in Qatar unless a measure follows.
  return mention.clitics.endsWith('ب') && (!wellKnownPlace || (adjoins(after) && /^\d/.test(after.text)));
}

/** Definite words that say nothing of the noun before them: «حماس الثلاثاء», «القاهرة اليوم», «قطر التي». */
const sideways =
  /^ال(?:تي|ذي|ذين|لذان|ي|ا|ان|يوم|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|اسبوع|شهر|عام|سنه|ساعه|ليله|ماضي|ماضيه|مقبل|مقبله|قادم|قادمه|جاري)$/;

/** «الجزيرة الصغيرة»: a definite everyday word behind a definite one describes it; «القاهرة اليوم» is no such pair. */
function isAdjectiveOf(word: string, noun: string, lexis: Lexis): boolean {
  if (!word.startsWith('ال') || lexis.calendar.has(word)) return false;
  // It agrees in gender: «للجزيرة السلطات» are two phrases.
  if (noun.endsWith('ه') ? !/[هيا]$/.test(word) : /(?:ه|ات)$/.test(word)) return false;
  return isEverydayWord(word, lexis) && !sideways.test(word);
}

/** «في مشهد»: of an indefinite everyday word that is also a place, believed where the article names the place elsewhere. */
function isLocated(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  const before = mention.before(0);
  if (mention.clitic || mention.folded.startsWith('ال') || !adjoins(before)) return false;
  return candidates.some(({ kind }) => kind === 'place') && lexis.locative.has(before.text);
}

/** What it is the name of stands right before it («مدينة صور»). */
function isAnnounced(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  const before = mention.before(0);
  if (mention.clitic || !adjoins(before)) return false;
  const stem = lexis.cueStem(before.text);
  if (lexis.publishing?.has(stem)) return candidates.some(({ kind }) => kind === 'organisation');
  if (!lexis.placeBefore.has(stem) && !lexis.organisationBefore.has(stem)) return false;
  // «المدينة اسم …» says nothing of «اسم»; only «العاصمة» stands with its article before a name without one.
  return mention.folded.startsWith('ال') || !isArticled(before.text) || lexis.placeAfter.has(stem);
}

/** Further signs that the name is meant: a preposition or a title stands before it, or it is coordinated with another name. */
function announced(
  mention: Mention,
  candidates: readonly LinkCandidate[],
  lexis: Lexis,
  neighbours: Neighbours,
  byPreposition: boolean,
): boolean {
  const before = mention.before(0);
  const after = mention.after(0);
  const is = (kind: EntityKind): boolean => candidates.some((candidate) => candidate.kind === kind);
  if (adjoins(after) && after.text.startsWith('و') && neighbours.covers(after.start)) return true;
  if (is('organisation') && nearSport(mention, lexis, true)) return true;
  if (!adjoins(before)) return false;
  // «وكان» after a name is the verb, whatever town it may be.
  if (mention.clitic) return neighbours.covers(before.start) && !lexis.isVocabulary(mention.folded);
  const stem = lexis.cueStem(before.text);
  // Verbs of speech, which come first here: «وقال سلام».
  if ((is('person') || is('organisation')) && lexis.personAfter.has(stem)) return true;
  if (!byPreposition) return false;
  // Before a definite word a preposition speaks for a place, and of an everyday word not even for that («في الوادي»); a title does not.
  const definite = mention.folded.startsWith('ال');
  const located = !definite || (is('place') && !lexis.isVocabulary(mention.folded));
  const entitled = !definite || candidates.some(({ kind }) => kind !== 'place');
  return (entitled && lexis.personBefore.has(stem)) || (located && lexis.locative.has(before.text));
}
