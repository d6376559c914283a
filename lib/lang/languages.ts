import type { LanguageCode } from '../text/language-code.ts';
import { arabic } from './ar/arabic.ts';
import { english } from './en/english.ts';
import type { Language } from './language.ts';
import { russian } from './ru/russian.ts';
import { ukrainian } from './uk/ukrainian.ts';

/** The languages that the engine reads. The first of a script stands for that script. */
export const languages: readonly Language[] = [english, russian, arabic, ukrainian];

const byCode = new Map(languages.map((language) => [language.code, language]));

/** The language of a BCP 47 tag, by its primary subtag; undefined when it is not one of {@link languages}. */
export function languageOf(tag: LanguageCode): Language | undefined {
  return byCode.get(tag) ?? byCode.get(tag.split('-')[0]?.toLowerCase() ?? '');
}

/**
 * The language whose rules read a word: the text's own when the script is the same, else the first of the word's script.
 * @param script index into `tokenScripts` (lib/text/token-stream.ts)
 */
export function languageOfScript(script: number, own: Language | undefined): Language | undefined {
  const name = (['other', 'latin', 'cyrillic', 'arabic'] as const)[script] ?? 'other';
  if (own && own.script === name) return own;
  return languages.find((language) => language.script === name);
}
