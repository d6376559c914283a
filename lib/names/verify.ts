import { everyCase } from '../lang/endings.ts';
import { type Language, wordFlag } from '../lang/language.ts';
import { gap, letterCase, type TokenStream } from '../text/token-stream.ts';
import type { Readings } from './readings.ts';
import type { NameSegment } from './segment.ts';

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
  let cases = everyCase;
  for (let k = 0; k < count; k++) {
    const token = first + k;
    const reading = path[k] ?? 0;
    const at = (words + k) * 4;
    const flags = segment.words[at + 2] ?? 0;
    const ending = readings.ending[reading] ?? 0;
    const language = byScript[stream.script[token] ?? 0];
    const paradigm = language?.paradigms[segment.words[at] ?? 0];
    let mask = paradigm ? (paradigm[ending] ?? 0) : ending === 0 ? everyCase : 0;
    if (mask === 0) return false;
    const base = (segment.words[at + 1] ?? 0) - 1;
    // A word that kept its base form may be a complement that never changes; the head of the phrase may only if its paradigm says so.
    if (ending === base && (k > 0 || (flags & wordFlag.mayStay) !== 0)) mask = everyCase;
    cases &= mask;
    if (cases === 0) return false;
    if ((flags & wordFlag.anyArticle) === 0 && (((readings.flags[reading] ?? 0) ^ flags) & wordFlag.definite) !== 0) return false;
    if (!caseFits(stream, token, segment.words[at + 3] ?? 0, k, type)) return false;
    if (k > 0 && ((stream.before[token] ?? 0) & gap.dot) !== 0 && ((joints >>> (k - 1)) & 1) === 0) {
      const length = (stream.folded[token] ?? 0) - (stream.folded[token - 1] ?? 0);
      if (length > 2) return false;
    }
  }
  return true;
}

/** True when a token's letter case is one that the name may have in running text or in a headline. */
function caseFits(stream: TokenStream, token: number, wanted: number, index: number, type: number): boolean {
  const found = stream.letterCase[token] ?? 0;
  if (wanted === letterCase.none || wanted === letterCase.lower || found === letterCase.none) return true;
  if (wanted === letterCase.upper) {
    if (found === letterCase.upper || found === letterCase.mixed) return true;
    const length = (stream.folded[token + 1] ?? 0) - (stream.folded[token] ?? 0);
    return found === letterCase.capital && length >= 4;
  }
  if (found === letterCase.lower) return index > 0 && type !== person;
  return true;
}
