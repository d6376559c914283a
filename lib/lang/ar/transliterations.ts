import { foldText } from '../../text/fold.ts';
import { wordSet } from '../word-set.ts';
import { arabicCommon, arabicCommonProper } from './common-words.ts';
import { arabicGiven } from './given-names.ts';
import { styles } from './word-variants.ts';
import { arabicVocabulary } from './vocabulary.ts';
import { type WordTraits, wordsOf } from './word-traits.ts';

/** Most spellings of one name. */
const mostSpellings = 20;

/** Fewest letters of a one-word name that was respelt: shorter ones are too near to other words. */
const shortestAlone = 5;

/** Family names that lead a name of three syllables. */
const eastAsian = wordSet('شي كيم لي وانغ تشانغ ليو تشن يانغ تشاو هوانغ بارك مون يون ماو دنغ هو جيانغ');

const none: readonly string[] = [];

/**
 * Spellings of a foreign name beside the one given: غ ج ك for g, ط ت for t, ق ك for q, long vowels written or not. Nothing for names
 * that may be Arabic, where one vowel makes another name (محمد, محمود).
 * @param name as the pack writes it; words parted by single spaces
 * @param words its words
 * @returns other spellings, without the name itself; of one word only such as are no words of the language
 */
export function transliterations(name: string, words: readonly WordTraits[] = wordsOf(name)): readonly string[] {
  const [first, second, third] = words;
  const syllables = words.length === 3 && eastAsian.has(first?.word ?? '');
  if (!syllables && !words.some(({ foreign, foreignGiven }) => foreign || foreignGiven)) return none;
  const alone = words.length === 1;
  const mayChange = ({ foreign, foreignGiven, mayVary }: WordTraits): boolean =>
    alone ? foreign : syllables || foreign || foreignGiven || mayVary;
  const out = new Set<string>();
  for (let style = 0; style < styles.length; style++) {
    // «غينيا» is not «كينيا».
    if (alone && styles[style]?.[1] === 'ك') continue;
    const styled = ({ word, styled: forms }: WordTraits): string => forms[style] ?? word;
    if (!words.some((word) => mayChange(word) && styled(word) !== word.word)) continue;
    out.add(words.map((word) => (mayChange(word) ? styled(word) : word.word)).join(' '));
  }
  words.forEach((changed, index) => {
    if (!mayChange(changed)) return;
    for (const variant of changed.variants) out.add(words.map(({ word }, at) => (at === index ? variant : word)).join(' '));
  });
  // «شي جينبينغ»: the given name of two syllables, joined.
  if (syllables) out.add(`${first?.word} ${second?.word}${third?.word}`);
  out.delete(name);
  if (!alone && out.size <= mostSpellings) return [...out];
  return [...out].filter((spelling) => !alone || isFree(spelling)).slice(0, mostSpellings);
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
