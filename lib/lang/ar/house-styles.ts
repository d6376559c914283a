import { houseSpellings } from './house-spellings.ts';
import { type WordTraits, wordsOf } from './word-traits.ts';

const none: readonly string[] = [];

/** Countries that stand with or without the article, and heads of town names that are written apart or joined. */
const optionalArticle = new Set(
  'باكستان نيبال سنغال كاميرون بيرو إكوادور هندوراس سلفادور موزمبيق فيتنام غابون باراغواي أوروغواي صومال دنمارك دانمارك شيلي'.split(' '),
);
const joinedHead = /^(نيو|هونغ|هونج|ساو|كوالا|ريو|كيب|بورت) ?(?=[^ ]{3,}$)/u;

/** Collective plurals of nisba adjectives, which no rule makes. */
const collective: Readonly<Record<string, string>> = {
  روسي: 'روس',
  تركي: 'أتراك',
  كردي: 'أكراد',
  ألماني: 'ألمان',
  أفغاني: 'أفغان',
  إنجليزي: 'إنجليز',
  هندي: 'هنود',
  أرمني: 'أرمن',
  أرميني: 'أرمن',
  صربي: 'صرب',
  بلغاري: 'بلغار',
  أوزبكي: 'أوزبك',
  قيرغيزي: 'قيرغيز',
  قرغيزي: 'قرغيز',
  كازاخي: 'كازاخ',
  طاجيكي: 'طاجيك',
  تركماني: 'تركمان',
  أمريكي: 'أمريكان',
  إيطالي: 'طليان',
  تتري: 'تتار',
};

/**
 * A name in the house styles of other newspapers.
 * @param name as the pack writes it
 * @param words its words
 * @returns other spellings, without the name itself; one row changed at a time
 */
export function houseStyles(name: string, words: readonly WordTraits[] = wordsOf(name)): readonly string[] {
  const styled = words.some(({ houseStyle }) => houseStyle);
  if (!styled && words.length > 1 && !joinedHead.test(name)) return none;
  const out = new Set<string>();
  if (styled) for (const spelling of houseSpellings(name)) out.add(spelling);
  if (optionalArticle.has(name)) out.add(`ال${name}`);
  else if (name.startsWith('ال') && optionalArticle.has(name.slice(2))) out.add(name.slice(2));
  if (joinedHead.test(name)) {
    out.add(name.replace(joinedHead, '$1'));
    out.add(name.replace(joinedHead, '$1 '));
  }
  const plural = collective[name];
  if (plural !== undefined) out.add(plural);
  out.delete(name);
  return out.size === 0 ? none : [...out];
}
