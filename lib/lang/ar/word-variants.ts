import { foldText } from '../../text/fold.ts';
import { arabicGiven } from './given-names.ts';
import { arabicVocabulary } from './vocabulary.ts';

/** Letters that stand for one foreign sound, changed all over a name, as one house style does: g, t, q. */
export const styles: readonly (readonly [RegExp, string])[] = [
  [/غ/gu, 'ج'],
  [/ج/gu, 'غ'],
  [/[غج]/gu, 'ك'],
  [/ط/gu, 'ت'],
];

/** Changes at one place of one word. */
const edits: readonly (readonly [RegExp, string])[] = [
  [/^ق/u, 'ك'],
  [/^ك(?=.*ستان$)/u, 'ق'],
  [/^ت(?=[اوي])/u, 'ط'],
  [/^ث/u, 'ت'],
  [/^د[جي](?=و)/u, 'ج'],
  [/^ديو/u, 'دجو'],
  [/^دجو/u, 'ديو'],
  [/^جو(?=كوف)/u, 'ديو'],
  [/تشوف$/u, 'تشيف'],
  [/تشيف$/u, 'تشوف'],
  [/بر[غج]$/u, 'بورغ'],
  [/بر[غج]$/u, 'بورج'],
  [/بور[غج]$/u, 'برغ'],
  [/بور[غج]$/u, 'برج'],
  [/يش$/u, 'يس'],
  [/يس$/u, 'يش'],
  [/يي/u, 'ي'],
  [/([اوي])يف$/u, '$1ييف'],
  [/ايف$/u, 'ييف'],
];

/** A long vowel is written for a short one between two consonants, or left out. */
const vowel = /[اوي]/u;
const consonant = /[^اوي\sآأإؤئىةء\u{64b}-\u{65f}\u{640}-]/u;

/** A word with the letters of each of the {@link styles} changed. */
export function styledWord(word: string): string[] {
  return styles.map(([letters, other]) => word.replaceAll(letters, other));
}

/** Beside a foreign word any longer one that is no Arabic given name or word. */
export function mayVary(word: string): boolean {
  const folded = foldText(word).text;
  return folded.length >= 4 && !folded.startsWith('ال') && !arabicGiven.has(folded) && !arabicVocabulary.has(folded);
}

/** A foreign word with one place of it written otherwise. */
export function* wordVariants(word: string): Generator<string> {
  for (const [pattern, other] of edits) if (pattern.test(word)) yield word.replace(pattern, other);
  // «ألمانيا» without its vowel is «المنيا», and Chinese towns differ in nothing else: they keep theirs.
  if (/(?:[^اوي]يا|ن[غج]|تشو|شي|شان)$/u.test(word)) return;
  if (word.includes('تش')) yield word.replace('تش', 'ش');
  for (let i = word.length - 2; i >= 1; i--) {
    if (word.startsWith('ستان', i - 2)) continue;
    const bare = vowel.test(word[i] ?? '') && consonant.test(word[i - 1] ?? ' ') && consonant.test(word[i + 1] ?? ' ');
    if (bare && word.length >= 5) yield word.slice(0, i) + word.slice(i + 1);
  }
  for (const at of clusters(word))
    for (const letter of at === word.length - 1 ? 'يو' : 'يوا') yield word.slice(0, at) + letter + word.slice(at);
}

/** Where a vowel may have been left out: after the first consonant, before the last, before «ستان». */
function* clusters(word: string): Generator<number> {
  const isCluster = (at: number): boolean => consonant.test(word[at - 1] ?? ' ') && consonant.test(word[at] ?? ' ');
  if (word.length < 5) return;
  const stan = word.length - 4;
  if (word.endsWith('ستان') && isCluster(stan - 1)) yield stan - 1;
  if (isCluster(1)) yield 1;
  if (isCluster(word.length - 1)) yield word.length - 1;
}
