import type { LanguageCode } from '../text/language-code.ts';
import type { Language } from './language.ts';
import { languages } from './registry.ts';

const byCode = new Map(languages.map((language) => [language.code, language]));

/** The language of a BCP 47 tag, by its primary subtag; undefined when it is not one of those that the engine reads. */
export function languageOf(tag: LanguageCode): Language | undefined {
  return byCode.get(tag) ?? byCode.get(tag.split('-')[0]?.toLowerCase() ?? '');
}

/**
 * The language whose rules read a word: the text's own when the script is the same, else the one that stands for the word's script.
 * @param script index into `tokenScripts` (lib/text/token-stream.ts)
 */
export function languageOfScript(script: number, own: Language | undefined): Language | undefined {
  const name = (['other', 'latin', 'cyrillic', 'arabic'] as const)[script] ?? 'other';
  if (own && own.script === name) return own;
  return languages.find((language) => language.script === name && language.standsForScript);
}
