import { everyCase } from '../lang/endings.ts';
import { type Language, wordFlag } from '../lang/language.ts';
import { gap, letterCase, type TokenStream } from '../text/token-stream.ts';
import { nameKinds } from './layout.ts';
import { endingOf, flagsOf, type Readings, skipOf } from './readings.ts';
import type { NameSegment } from './segment.ts';

/** Cases of the singular (lib/lang/ru/paradigms.ts: plural ones are six bits up; languages without cases set every bit). */
const singular = 0xf03f;

/** Index of `person` in `entityKinds`. */
const person = 0;

/**
 * Verification after recall: true when the endings found belong to the paradigms of the name's words and agree in case, the article
 * stands where the name has it, and letter case and full stops fit.
 * @param first first token
 * @param path reading of each of the `count` tokens
 * @param words where the words of the posting begin in the segment's `words`
 */
export function fits(
  stream: TokenStream,
  readings: Readings,
  byScript: readonly (Language | undefined)[],
  segment: NameSegment,
  first: number,
  path: Uint32Array,
  count: number,
  name: number,
  words: number,
): boolean {
  const type = segment.entityType[segment.nameEntity[name] ?? 0] ?? 0;
  const joints = segment.nameJoints[name] ?? 0;
  const kind = nameKinds[(segment.nameInfo[name] ?? 0) & 15];
  // A house is called by the plural of its name (Габсбурги).
  const bothNumbers = kind === 'demonym' || (count === 1 && type === person && kind === 'label');
  // Endings are numbered by language: a Ukrainian word is no case of a Russian name.
  const readers = segment.readers[((segment.nameInfo[name] ?? 0) >>> 4) & 63];
  let cases = everyCase;
  for (let k = 0; k < count; k++) {
    const token = first + k;
    const reading = path[k] ?? 0;
    const at = (words + k) * 4;
    const flags = segment.words[at + 2] ?? 0;
    const ending = endingOf(readings, reading);
    const language = byScript[stream.script[token] ?? 0];
    if (language !== readers?.[stream.script[token] ?? 0]) return false;
    const paradigm = language?.paradigms[segment.words[at] ?? 0];
    let mask = paradigm ? (paradigm[ending] ?? 0) : ending === 0 ? everyCase : 0;
    if (mask === 0) return false;
    const base = (segment.words[at + 1] ?? 0) - 1;
    // A name in the singular stays in the singular, one in the plural in the plural; demonyms and houses take both.
    if (!bothNumbers && paradigm && (segment.words[at] ?? 0) !== 0)
      mask &= base < 0 || ((paradigm[base] ?? 0) & singular) !== 0 ? singular : everyCase;
    if (mask === 0) return false;
    // A word that kept its base form may be a complement that never changes; the head of the phrase may only if its paradigm says so.
    if (ending === base && (k > 0 || (flags & wordFlag.mayStay) !== 0)) mask = everyCase;
    cases &= mask;
    if (cases === 0) return false;
    if ((flags & wordFlag.anyArticle) === 0 && ((flagsOf(readings, reading) ^ flags) & wordFlag.definite) !== 0) return false;
    // What the name is (завод «Ёлочки») stands outside the quotation marks, in any case.
    const quoted = k === 0 && count > 1 && ((stream.before[token + 1] ?? 0) & gap.quote) !== 0;
    if (!quoted && !caseFits(stream, token, segment.words[at + 3] ?? 0, k, type, ending)) return false;
    if (count === 1 && skipOf(readings, reading) > 0 && isShortRest(stream, readings, token, reading)) return false;
    if (k > 0 && ((joints >>> (k - 1)) & 1) === 0 && isLooseJoint(stream, token)) return false;
  }
  return true;
}

/** What parts two words of a name only where the pack writes it: a comma, a spaced dash, a full stop after more than an initial. */
export function isLooseJoint(stream: TokenStream, token: number): boolean {
  const between = stream.before[token] ?? 0;
  if ((between & gap.comma) !== 0 || (between & (gap.hyphen | gap.space)) === (gap.hyphen | gap.space)) return true;
  return (between & gap.dot) !== 0 && (stream.folded[token] ?? 0) - (stream.folded[token - 1] ?? 0) > 2;
}

/** True when a token's letter case is one that the name may have in running text or in a headline. */
function caseFits(stream: TokenStream, token: number, wanted: number, index: number, type: number, ending: number): boolean {
  const found = stream.letterCase[token] ?? 0;
  if (wanted === letterCase.none || wanted === letterCase.lower || found === letterCase.none) return true;
  if (wanted === letterCase.upper) {
    if (found === letterCase.upper || found === letterCase.mixed) return true;
    const length = (stream.folded[token + 1] ?? 0) - (stream.folded[token] ?? 0);
    // Нато, Юнеско; but Андре is no case of АНДР.
    return found === letterCase.capital && length >= 4 && ending === 0;
  }
  // Kim Jong-un: the second half of a compound.
  if (found === letterCase.lower) return index > 0 && (type !== person || ((stream.before[token] ?? 0) & gap.hyphen) !== 0);
  return true;
}

/** A word that is only two letters without its conjunction or preposition is not believed alone. */
function isShortRest(stream: TokenStream, readings: Readings, token: number, reading: number): boolean {
  const rest = (stream.folded[token + 1] ?? 0) - (stream.folded[token] ?? 0) - skipOf(readings, reading);
  return rest < 3 && (flagsOf(readings, reading) & wordFlag.definite) === 0;
}
