import { packLimits } from '../../../lib/packs/limits.ts';
import { dangerousCharacter } from '../../../lib/packs/text-safety.ts';
import type { LanguageMap } from '../../../lib/text/language-code.ts';
import { isFields } from './json-entity.ts';

/** Direction marks and soft hyphens, which editors paste along. */
const marks = /[\u{200e}\u{200f}\u{61c}\u{ad}\u{640}]/gu;

/** A text without marks at its ends and within; undefined when it is none, too long, or holds what no pack may hold. */
export function cleanText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(marks, '').replace(/\s+/gu, ' ').trim();
  return text === '' || text.length > packLimits.text || dangerousCharacter(text) !== undefined ? undefined : text;
}

function termOf(term: unknown): string | undefined {
  return isFields(term) ? cleanText(term.value) : undefined;
}

/** Labels or descriptions in the asked languages. English falls back to the default for all languages (`mul`) and to British English. */
export function terms(map: unknown, languages: readonly string[]): LanguageMap {
  if (!isFields(map)) return {};
  const found: Record<string, string> = {};
  for (const language of languages) {
    const text = termOf(map[language]) ?? (language === 'en' ? (termOf(map.mul) ?? termOf(map['en-gb'])) : undefined);
    if (text !== undefined) found[language] = text;
  }
  return found;
}

/** True for an alias that would be marked everywhere or nowhere: one letter, or no letter at all. */
function isUseless(name: string): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 || (letters === 1 && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(name));
}

/** Aliases in the asked languages, each once, without the label; at most `most` in all. */
export function aliasesOf(map: unknown, labels: LanguageMap, languages: readonly string[], most: number): LanguageMap<readonly string[]> {
  if (!isFields(map)) return {};
  const found: Record<string, readonly string[]> = {};
  let left = most;
  for (const language of languages) {
    const list = map[language];
    if (!Array.isArray(list)) continue;
    const names = [...new Set(list.flatMap((term) => termOf(term) ?? []))].filter((name) => name !== labels[language] && !isUseless(name));
    const kept = names.slice(0, left);
    left -= kept.length;
    if (kept.length > 0) found[language] = kept;
  }
  return found;
}
