import type { EntityKind } from '../facts/entity.ts';
import { languageOf, languageOfScript } from '../lang/languages.ts';
import { type Language, type NameForm, type NameWord, wordFlag } from '../lang/language.ts';
import { createTokenStream, gap, letterCase, tokenText, type TokenStream } from '../text/token-stream.ts';
import { tokenise } from '../text/tokens.ts';
import { isLooseJoint } from './verify.ts';
import { mostWords, nameFlag, type NameKind } from './layout.ts';

/** Most stem variants of one name (a word with a fleeting vowel doubles them). */
const mostVariants = 24;

/** Tokens of the name that is being split: a pack has hundreds of thousands, and arrays for each would cost more than the splitting. */
const scratch = createTokenStream(64, 1_024);

function tokensOf(name: string): TokenStream {
  scratch.count = 0;
  scratch.used = 0;
  return tokenise(name, 0, name.length, scratch);
}

/** A name split for the index: each variant is one chain of stems. */
export interface IndexedName {
  readonly kind: NameKind;
  readonly words: number;
  readonly flags: number;
  readonly joints: number;
  /** Letter case by word, as the pack writes it. */
  readonly cases: readonly number[];
  readonly variants: readonly (readonly NameForm[])[];
}

/**
 * Splits one name of a pack into the forms that are indexed.
 * @param name base form as the pack writes it
 * @param language BCP 47 code of the label map it stands in
 * @returns undefined when there is nothing to index (no letters, too many words)
 */
export function indexName(name: string, language: string, kind: NameKind, type: EntityKind): IndexedName | undefined {
  const stream = tokensOf(name);
  const own = languageOf(language);
  let first = 0;
  let flags = 0;
  if (own?.lexis.article !== undefined && stream.count > 1 && tokenText(stream, 0) === own.lexis.article) {
    first = 1;
    flags |= nameFlag.article;
  }
  const count = stream.count - first;
  if (count < 1 || count > mostWords) return undefined;
  const cases: number[] = [];
  let joints = 0;
  let variants: NameForm[][] = [[]];
  for (let k = 0; k < count; k++) {
    const token = first + k;
    const written = stream.letterCase[token] ?? 0;
    cases.push(written);
    if (k > 0 && (isLooseJoint(stream, token) || ((stream.before[token] ?? 0) & gap.dot) !== 0)) joints |= 1 << (k - 1);
    const folded = tokenText(stream, token);
    // One letter alone is no name, and neither is nothing.
    if (folded.length < (count === 1 ? 2 : 1)) return undefined;
    const word = { folded, written: name.slice(stream.start[token], stream.end[token]), letterCase: written, index: k, count };
    const forms = formsOf(languageOfScript(stream.script[token] ?? 0, own), word, kind, type);
    const bound = token + 1 < stream.count && ((stream.before[token + 1] ?? 0) & gap.hyphen) !== 0;
    const next: NameForm[][] = [];
    for (const variant of variants)
      for (const each of forms) {
        // The first half of a compound often keeps its form (Аль-Джазиры).
        const form = bound ? { ...each, flags: each.flags | wordFlag.mayStay } : each;
        if (next.length < mostVariants) next.push([...variant, form]);
      }
    variants = next;
  }
  if (name.endsWith('.') && stream.end[stream.count - 1] === name.length - 1) flags |= nameFlag.fullStop;
  if (cases.every((value) => value === letterCase.upper)) flags |= nameFlag.abbreviation;
  if (cases[0] === letterCase.lower) flags |= nameFlag.lower;
  if (count === 1) flags |= vocabularyFlags(tokenText(stream, first), languageOfScript(stream.script[first] ?? 0, own));
  return { kind, words: count, flags, joints, cases, variants };
}

function vocabularyFlags(folded: string, language: Language | undefined): number {
  if (!language) return 0;
  const { common, given, calendar } = language.lexis;
  let flags = 0;
  if (common.has(folded)) flags |= nameFlag.common;
  else if (language.lexis.mostlyNames.has(folded)) flags |= nameFlag.mostlyName;
  else if (language.lexis.isVocabulary(folded)) flags |= nameFlag.vocabulary;
  if (given.has(folded)) flags |= nameFlag.given;
  return calendar.has(folded) ? flags | nameFlag.calendar : flags;
}

function formsOf(
  language: Language | undefined,
  word: Pick<NameWord, 'folded' | 'written' | 'letterCase' | 'index' | 'count'>,
  kind: NameKind,
  type: EntityKind,
): readonly NameForm[] {
  if (!language) return [{ stem: word.folded, paradigm: 0, base: 0, flags: 0 }];
  return language.forms({ ...word, role: kind === 'demonym' ? 'demonym' : 'name', person: type === 'person' });
}

/**
 * The family name within a person's full name, which stands for the person once the full name was read: the last word with the
 * particles before it, or the first where the family name leads (Xi Jinping).
 * @returns undefined for one-word names
 */
export function familyName(name: string, language: string): { readonly text: string; readonly kind: NameKind } | undefined {
  const stream = tokensOf(name);
  if (stream.count < 2) return undefined;
  const own = languageOf(language);
  const lexis = languageOfScript(stream.script[0] ?? 0, own)?.lexis;
  if (lexis?.familyFirst.has(tokenText(stream, 0))) return { text: name.slice(stream.start[0], stream.end[0]), kind: 'family-first' };
  let first = stream.count - 1;
  if (stream.end[first]! - stream.start[first]! < 3) return undefined;
  while (first > 1 && (((stream.before[first] ?? 0) & gap.hyphen) !== 0 || lexis?.particles.has(tokenText(stream, first - 1)))) first--;
  return { text: name.slice(stream.start[first], stream.end[stream.count - 1]), kind: 'partial' };
}
