import { foldText } from '../../text/fold.ts';
import { wordSet } from '../word-set.ts';
import { arabicCommon, arabicCommonProper } from './common-words.ts';
import { arabicGiven } from './given-names.ts';
import { styles } from './word-variants.ts';
import { arabicVocabulary } from './vocabulary.ts';
import { traitsOf } from './word-traits.ts';

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
 * @param words the same, split at its spaces
 * @returns other spellings, without the name itself; of one word only such as are no words of the language
 */
export function transliterations(name: string, words: readonly string[] = name.split(' ')): readonly string[] {
  const syllables = words.length === 3 && eastAsian.has(words[0] ?? '');
  if (!syllables && !words.some(isAnyForeign)) return none;
  const alone = words.length === 1;
  const out = new Set<string>();
  const changeable = words.map((word) => {
    const traits = traitsOf(word);
    return alone ? traits.foreign : syllables || traits.foreign || traits.foreignGiven || traits.mayVary;
  });
  for (const [at, [, other]] of styles.entries()) {
    // «غينيا» is not «كينيا».
    if (alone && other === 'ك') continue;
    out.add(words.map((word, index) => (changeable[index] ? (traitsOf(word).styled[at] as string) : word)).join(' '));
  }
  words.forEach((word, index) => {
    if (!changeable[index]) return;
    for (const variant of traitsOf(word).variants) out.add(words.with(index, variant).join(' '));
  });
  // «شي جينبينغ»: the given name of two syllables, joined.
  if (syllables) out.add(`${words[0]} ${words[1]}${words[2]}`);
  out.delete(name);
  return [...out].filter((spelling) => !alone || isFree(spelling)).slice(0, mostSpellings);
}

function isAnyForeign(word: string): boolean {
  const traits = traitsOf(word);
  return traits.foreign || traits.foreignGiven;
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
