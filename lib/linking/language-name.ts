import type { ContextWord, Mention } from '../names/mention.ts';
import type { LinkCandidate } from './candidates.ts';
import { adjoins } from './cues.ts';

/** English words behind the name of a language: "Russian-speaking", "the Chinese language". */
const behindEnglish = new Set(
  'language languages speaking speaker speakers speech grammar alphabet dictionary dialect dialects'.split(' '),
);
/** Verbs that take a language: "she spoke French". */
const speaking = new Set(
  'speak speaks spoke spoken speaking learn learns learned learnt learning teach teaches taught teaching fluent in into'.split(' '),
);
/** English and Russian words with which something new begins: no noun follows the adjective. */
const opening = new Set(
  'at for to by on about but as that than which while because when with from if after before и или а но с со для у при что как когда чем'.split(
    ' ',
  ),
);
const and = new Set(['and', 'or', 'и', 'или']);

/**
 * True where the adjective of a country is the name of a language: «ناطقة بالروسية», «اللغة الصينية», "Russian-language schools", "he
 * spoke French", «киргизский язык», «на киргизском». Such a word says nothing of the country.
 * @param mention a mention of one word
 * @param candidates what it may mean
 */
export function isLanguage(mention: Mention, candidates: readonly LinkCandidate[]): boolean {
  if (mention.words > 1 || !candidates.some(({ name }) => name === 'demonym')) return false;
  if (!candidates.every(({ kind, name }) => kind === 'place' && name === 'demonym')) return false;
  const before = mention.before(0);
  const after = mention.after(0);
  if (mention.lang === 'en') {
    if (adjoins(after) && behindEnglish.has(after.text)) return true;
    return adjoins(before) && speaking.has(before.text) && standsAlone(mention);
  }
  if (mention.lang === 'ru') {
    if (adjoins(after) && after.text.startsWith('язык')) return true;
    const third = mention.after(2);
    if (adjoins(after) && and.has(after.text) && adjoins(mention.after(1)) && adjoins(third) && third.text.startsWith('язык')) return true;
    return adjoins(before) && before.text === 'на' && mention.folded.endsWith('ом') && standsAlone(mention);
  }
  if (mention.lang === 'ar' && mention.folded.endsWith('يه')) {
    // After ب an adjective stands for a noun that is left out: the language.
    if (mention.clitics.endsWith('ب') && mention.folded.startsWith('ال')) return true;
    return adjoins(before) && /^(?:[وف]?(?:ب?ال|لل|[بل])?)لغه$/.test(before.text);
  }
  return false;
}

/** No noun follows that it could be the adjective of, not even behind «and» and another adjective. */
function standsAlone(mention: Mention): boolean {
  const ends = (word: ContextWord | undefined): boolean => !adjoins(word) || opening.has(word.text);
  const after = mention.after(0);
  if (ends(after)) return true;
  return after !== undefined && and.has(after.text) && adjoins(mention.after(1)) && ends(mention.after(2));
}
