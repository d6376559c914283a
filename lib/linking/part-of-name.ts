import type { Lexis } from '../lang/lexis.ts';
import { nameFlag } from '../names/layout.ts';
import type { ContextWord, Mention } from '../names/mention.ts';
import { gap, letterCase } from '../text/token-stream.ts';
import type { LinkCandidate } from './candidates.ts';

/** True for a country's name that opens a person's: «Chad Brown joined», "Jordan Henderson". The word behind it is a name to no pack. */
export function opensPerson(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  const both = nameFlag.given | nameFlag.mostlyName;
  if (!candidates.every((candidate) => (candidate.flags & both) === both) || !mention.capitalBeside(1)) return false;
  const after = mention.after(0);
  if (after === undefined || isRoleWord(after.text, lexis)) return false;
  // «Jordan Prime Minister», "Chad Foreign Ministry".
  const next = mention.after(1);
  if (next && next.letterCase === letterCase.capital && next.gap === gap.space && isRoleWord(next.text, lexis)) return false;
  // In a headline every word has a capital: only running text proves that the next one is a name.
  return [mention.after(1), mention.after(2), mention.before(0), mention.before(1)].some(isLower);
}

/** True for a word of office, of a kind of place or body, of the calendar, and for everyday words: it is no part of a person's name. */
export function isRoleWord(word: string, lexis: Lexis): boolean {
  return (
    lexis.isVocabulary(word) ||
    [lexis.personBefore, lexis.placeBefore, lexis.placeAfter, lexis.organisationBefore, lexis.organisationAfter, lexis.calendar].some(
      (set) => set.has(lexis.cueStem(word)),
    )
  );
}

function isLower(word: ContextWord | undefined): boolean {
  return word !== undefined && word.letterCase === letterCase.lower && word.text.length > 2;
}

/** True when what stands around a word of another kind makes it a person's family name: an honorific or an initial before it, an age behind it. */
export function isFamilyName(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  if (mention.letterCase !== letterCase.capital || candidates.some((candidate) => candidate.kind === 'person')) return false;
  const before = (mention.gapBefore & (gap.stop | gap.newline)) === 0 ? mention.before(0) : undefined;
  if (before) {
    if (lexis.honorific?.has(before.text)) return true;
    // «Michael B. Jordan»: given name, initial, family name.
    const given = mention.before(1);
    const initial = before.text.length === 1 && before.letterCase === letterCase.capital && (before.gap & gap.dot) !== 0;
    if (initial && given && given.letterCase === letterCase.capital && isGiven(given.text, lexis)) return true;
  }
  return hasAge(mention) || isSurnameForm(mention, candidates, lexis);
}

/** «Иванова сказала», «Иванова пришла»: what would be a case of a town's name is a surname as the subject of a sentence. */
function isSurnameForm(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  if (!lexis.isSurnameForm?.(mention.folded)) return false;
  if (candidates.some(({ label }) => label?.toLowerCase() === mention.text.toLowerCase())) return false;
  const after = mention.after(0);
  return mention.opens || (after !== undefined && after.gap === gap.space && lexis.personAfter.has(lexis.cueStem(after.text)));
}

/** «Jordan, 34, scored». */
function hasAge(mention: Mention): boolean {
  if ((mention.gapAfter & gap.comma) === 0) return false;
  const age = mention.after(0);
  const next = mention.after(1);
  return (
    age !== undefined &&
    (age.gap & gap.comma) !== 0 &&
    /^[1-9]\d$/.test(age.text) &&
    next !== undefined &&
    next.gap === (gap.comma | gap.space)
  );
}

/** True for a given name, in whatever case. */
export function isGiven(word: string, lexis: Lexis): boolean {
  return lexis.isGivenForm?.(word) ?? lexis.given.has(word);
}
