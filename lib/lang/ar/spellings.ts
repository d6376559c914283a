import { houseStyles } from './house-styles.ts';
import { transliterations } from './transliterations.ts';
import { wordsOf } from './word-traits.ts';

const none: readonly string[] = [];

/**
 * Further spellings of an Arabic name that folding does not bring together: «عبد» and «أبو» are written apart or joined
 * (عبدالوهاب, عبد الوهاب; أبوظبي, أبو ظبي), and foreign names are written in several ways ({@link transliterations}),
 * as are loan words ({@link houseStyles}).
 * @param name folded or not; words parted by single spaces
 * @returns other spellings, without the name itself
 */
export function arabicSpellings(name: string): readonly string[] {
  const words = wordsOf(name);
  if (!words.some(({ compound }) => compound)) {
    const house = houseStyles(name, words);
    const foreign = transliterations(name, words);
    return house.length === 0 ? foreign : foreign.length === 0 ? house : [...house, ...foreign];
  }
  const apart = name.replaceAll(/(^|\s)عبدال/gu, '$1عبد ال').replaceAll(/(^|\s)([أا]بو)(?=[^\s]{3})/gu, '$1$2 ');
  const joined = name.replaceAll(/(^|\s)عبد ال/gu, '$1عبدال').replaceAll(/(^|\s)([أا]بو) (?=[^\s]{3})/gu, '$1$2');
  const divine = name.replaceAll(/(^|\s)(نصر|فضل|خير|سعد|رزق|عطا|فتح|هبة|جار|عبد) الله(?=\s|$)/gu, '$1$2الله');
  const divided = name.replaceAll(/(^|\s)(نصر|فضل|خير|سعد|رزق|عطا|فتح|هبة|جار|عبد)الله(?=\s|$)/gu, '$1$2 الله');
  const all = new Set([apart, joined, divine, divided, ...houseStyles(name, words)]);
  all.delete(name);
  return all.size === 0 ? none : [...all];
}
