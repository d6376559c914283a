import { foldText } from '../../text/fold.ts';
import { wordSet } from '../word-set.ts';
import { arabicCommon, arabicCommonProper } from './common-words.ts';
import { isForeign, isForeignGiven } from './foreign-names.ts';
import { arabicGiven } from './given-names.ts';
import { arabicVocabulary } from './vocabulary.ts';

/** Most spellings of one name. */
const mostSpellings = 20;

/** Fewest letters of a one-word name that was respelt: shorter ones are too near to other words. */
const shortestAlone = 5;

/** Letters that stand for one foreign sound, changed all over a name, as one house style does: g, t, q. */
const styles: readonly (readonly [RegExp, string])[] = [
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

/** Family names that lead a name of three syllables. */
const eastAsian = wordSet('شي كيم لي وانغ تشانغ ليو تشن يانغ تشاو هوانغ بارك مون يون ماو دنغ هو جيانغ');

/** A long vowel is written for a short one between two consonants, or left out. */
const vowel = /[اوي]/u;
const consonant = /[^اوي\sآأإؤئىةء\u{64b}-\u{65f}\u{640}-]/u;

/**
 * Spellings of a foreign name beside the one given: غ ج ك for g, ط ت for t, ق ك for q, long vowels written or not. Nothing for names
 * that may be Arabic, where one vowel makes another name (محمد, محمود).
 * @param name as the pack writes it; words parted by single spaces
 * @returns other spellings, without the name itself; of one word only such as are no words of the language
 */
export function transliterations(name: string): readonly string[] {
  const words = name.split(' ');
  const syllables = words.length === 3 && eastAsian.has(words[0] ?? '');
  const foreign = words.map((word) => syllables || isForeign(word) || isForeignGiven(word));
  if (!foreign.some(Boolean)) return [];
  const alone = words.length === 1;
  const out = new Set<string>();
  const changeable = words.map((word, index) => (alone ? isForeign(word) : foreign[index] === true || mayVary(word)));
  for (const [letters, other] of styles) {
    // «غينيا» is not «كينيا».
    if (alone && other === 'ك') continue;
    out.add(words.map((word, index) => (changeable[index] ? word.replaceAll(letters, other) : word)).join(' '));
  }
  words.forEach((word, index) => {
    if (!changeable[index]) return;
    for (const variant of wordVariants(word)) out.add(words.with(index, variant).join(' '));
  });
  // «شي جينبينغ»: the given name of two syllables, joined.
  if (syllables) out.add(`${words[0]} ${words[1]}${words[2]}`);
  out.delete(name);
  return [...out].filter((spelling) => !alone || isFree(spelling)).slice(0, mostSpellings);
}

/** Beside a foreign word any longer one that is no Arabic given name or word. */
function mayVary(word: string): boolean {
  const folded = foldText(word).text;
  return folded.length >= 4 && !folded.startsWith('ال') && !arabicGiven.has(folded) && !arabicVocabulary.has(folded);
}

function* wordVariants(word: string): Generator<string> {
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

/** True when a word is long enough and no everyday word or Arabic given name. */
function isFree(word: string): boolean {
  const folded = foldText(word).text;
  const plain = folded.startsWith('ال') ? folded.slice(2) : folded;
  if (plain.length < shortestAlone && !/^(?:غوغ|جوج|غوج|جوغ)/u.test(plain)) return false;
  return ![folded, plain].some(
    (form) => arabicVocabulary.has(form) || arabicCommon.has(form) || arabicCommonProper.has(form) || arabicGiven.has(form),
  );
}
