import { houseStyles } from './house-styles.ts';
import { transliterations } from './transliterations.ts';

/** What every rule below needs. */
const compound = /عبد|[أا]بو|الله/u;

/**
 * Further spellings of an Arabic name that folding does not bring together: «عبد» and «أبو» are written apart or joined
 * (عبدالوهاب, عبد الوهاب; أبوظبي, أبو ظبي), and foreign names are written in several ways ({@link transliterations}),
 * as are loan words ({@link houseStyles}).
 * @param name folded or not; words parted by single spaces
 * @returns other spellings, without the name itself
 */
export function arabicSpellings(name: string): readonly string[] {
  if (!compound.test(name)) return [...houseStyles(name), ...transliterations(name)];
  const apart = name.replaceAll(/(^|\s)عبدال/gu, '$1عبد ال').replaceAll(/(^|\s)([أا]بو)(?=[^\s]{3})/gu, '$1$2 ');
  const joined = name.replaceAll(/(^|\s)عبد ال/gu, '$1عبدال').replaceAll(/(^|\s)([أا]بو) (?=[^\s]{3})/gu, '$1$2');
  const divine = name.replaceAll(/(^|\s)(نصر|فضل|خير|سعد|رزق|عطا|فتح|هبة|جار|عبد) الله(?=\s|$)/gu, '$1$2الله');
  const divided = name.replaceAll(/(^|\s)(نصر|فضل|خير|سعد|رزق|عطا|فتح|هبة|جار|عبد)الله(?=\s|$)/gu, '$1$2 الله');
  return [...new Set([apart, joined, divine, divided, ...houseStyles(name)])].filter((spelling) => spelling !== name);
}
