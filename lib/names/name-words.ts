import type { EntityKind } from '../facts/entity.ts';
import { languageOfScript } from '../lang/languages.ts';
import { createTokenStream, gap, letterCase, tokenText, type TokenStream } from '../text/token-stream.ts';
import { tokenise } from '../text/tokens.ts';
import { isLooseJoint } from './verify.ts';
import { mostWords, nameFlag, type NameKind } from './layout.ts';
import { vocabularyFlags } from './vocabulary-flags.ts';
import type { WordCache } from './word-cache.ts';

/** Tokens of the name that is being split: a pack has hundreds of thousands, and arrays for each would cost more than the splitting. */
const scratch = createTokenStream(64, 1_024);

function tokensOf(name: string): TokenStream {
  scratch.count = 0;
  scratch.used = 0;
  return tokenise(name, 0, name.length, scratch);
}

/** A name split for the index. One object serves all names, one after the other. */
export interface IndexedName {
  /** Number of words. */
  count: number;
  /** Bits of {@link nameFlag}. */
  flags: number;
  joints: number;
  /** Letter case by word, as the pack writes it. */
  readonly cases: Uint8Array;
  /** By word, where the forms that it may have begin in the cache; a variant of the name takes one of each. */
  readonly forms: Int32Array;
}

const indexed: IndexedName = { count: 0, flags: 0, joints: 0, cases: new Uint8Array(mostWords), forms: new Int32Array(mostWords) };

/** The words of the name under way between single spaces, and where they begin: one more than any name that is indexed. */
const words = new Int32Array(mostWords + 1);
const starts = new Int32Array(mostWords + 1);

/** Splits a name at its spaces; 0 when a stretch is not just one word, so that only the tokeniser can tell. */
function splitPlain(name: string, cache: WordCache): number {
  cache.begin();
  let count = 0;
  let start = 0;
  for (let i = 0; i <= name.length; i++) {
    if (i < name.length && name.charCodeAt(i) !== 0x20) continue;
    const word = i > start && count <= mostWords ? cache.word(name, start, i) : 0;
    if (word === 0) return 0;
    words[count] = word;
    starts[count++] = start;
    start = i + 1;
  }
  return count;
}

/**
 * Splits one name of a pack into the forms that are indexed.
 * @param name base form as the pack writes it
 * @param cache words of the language of the label map it stands in
 * @returns undefined when there is nothing to index (no letters, too many words); else the name, until the next call
 */
export function indexName(name: string, cache: WordCache, kind: NameKind, type: EntityKind): IndexedName | undefined {
  indexed.flags = 0;
  indexed.joints = 0;
  const plain = splitPlain(name, cache);
  if (!(plain > 0 ? fromWords(plain, cache, kind, type) : fromTokens(name, cache, kind, type))) return undefined;
  let upper = true;
  for (let k = 0; k < indexed.count; k++) upper &&= indexed.cases[k] === letterCase.upper;
  if (upper) indexed.flags |= nameFlag.abbreviation;
  if (indexed.cases[0] === letterCase.lower) indexed.flags |= nameFlag.lower;
  return indexed;
}

function fromWords(all: number, cache: WordCache, kind: NameKind, type: EntityKind): boolean {
  const first = all > 1 && cache.isArticle(words[0] ?? 0) ? 1 : 0;
  const count = all - first;
  if (count > mostWords) return false;
  if (first === 1) indexed.flags |= nameFlag.article;
  indexed.count = count;
  for (let k = 0; k < count; k++) {
    const word = words[first + k] ?? 0;
    indexed.cases[k] = cache.letterCase(word);
    if (k > 0 && cache.hasComma(words[first + k - 1] ?? 0)) indexed.joints |= 1 << (k - 1);
    indexed.forms[k] = cache.forms(word, k, count, kind, type);
  }
  if (count > 1) return true;
  // One letter alone is no name.
  if (cache.isOneUnit(words[first] ?? 0)) return false;
  indexed.flags |= cache.vocabulary(words[first] ?? 0);
  return true;
}

function fromTokens(name: string, cache: WordCache, kind: NameKind, type: EntityKind): boolean {
  const own = cache.language;
  const stream = tokensOf(name);
  let first = 0;
  if (own?.lexis.article !== undefined && stream.count > 1 && tokenText(stream, 0) === own.lexis.article) {
    first = 1;
    indexed.flags |= nameFlag.article;
  }
  const count = stream.count - first;
  if (count < 1 || count > mostWords) return false;
  indexed.count = count;
  for (let k = 0; k < count; k++) {
    const token = first + k;
    const written = stream.letterCase[token] ?? 0;
    const script = stream.script[token] ?? 0;
    indexed.cases[k] = written;
    if (k > 0 && (isLooseJoint(stream, token) || ((stream.before[token] ?? 0) & gap.dot) !== 0)) indexed.joints |= 1 << (k - 1);
    const folded = tokenText(stream, token);
    // One letter alone is no name, and neither is nothing.
    if (folded.length < (count === 1 ? 2 : 1)) return false;
    const place = { script, letterCase: written, index: k, count, kind, type };
    const compound = token + 1 < stream.count && ((stream.before[token + 1] ?? 0) & gap.hyphen) !== 0;
    indexed.forms[k] = cache.addForms(name.slice(stream.start[token], stream.end[token]), folded, place, compound);
  }
  if (name.endsWith('.') && stream.end[stream.count - 1] === name.length - 1) indexed.flags |= nameFlag.fullStop;
  if (count === 1) indexed.flags |= vocabularyFlags(tokenText(stream, first), languageOfScript(stream.script[first] ?? 0, own));
  return true;
}

/**
 * The family name within a person's full name, which stands for the person once the full name was read: the last word with the
 * particles before it, or the first where the family name leads (Xi Jinping).
 * @returns undefined for one-word names
 */
export function familyName(name: string, cache: WordCache): { readonly text: string; readonly kind: NameKind } | undefined {
  const plain = splitPlain(name, cache);
  if (plain > 0) return familyOfWords(name, plain, cache);
  const stream = tokensOf(name);
  if (stream.count < 2) return undefined;
  const lexis = languageOfScript(stream.script[0] ?? 0, cache.language)?.lexis;
  if (lexis?.familyFirst.has(tokenText(stream, 0))) return { text: name.slice(stream.start[0], stream.end[0]), kind: 'family-first' };
  let first = stream.count - 1;
  if (stream.end[first]! - stream.start[first]! < 3) return undefined;
  while (first > 1 && (((stream.before[first] ?? 0) & gap.hyphen) !== 0 || lexis?.particles.has(tokenText(stream, first - 1)))) first--;
  return { text: name.slice(stream.start[first], stream.end[stream.count - 1]), kind: 'partial' };
}

function familyOfWords(name: string, count: number, cache: WordCache): { readonly text: string; readonly kind: NameKind } | undefined {
  if (count < 2) return undefined;
  const head = words[0] ?? 0;
  if (cache.leadsFamily(head)) return { text: name.slice(0, cache.length(head)), kind: 'family-first' };
  let first = count - 1;
  if (cache.length(words[first] ?? 0) < 3) return undefined;
  // Particles are those of the script that the name begins in.
  while (first > 1 && cache.script(words[first - 1] ?? 0) === cache.script(head) && cache.isParticle(words[first - 1] ?? 0)) first--;
  const last = count - 1;
  return { text: name.slice(starts[first], (starts[last] ?? 0) + cache.length(words[last] ?? 0)), kind: 'partial' };
}
