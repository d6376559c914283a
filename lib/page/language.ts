import { languageByLetters } from '../lang/own-letters.ts';
import type { LanguageCode } from '../text/language-code.ts';
import { type Script, scriptOf } from '../text/script.ts';

/** The language that stands for a script; another one of it is known by its own letters. */
const byScript: Readonly<Partial<Record<Script, LanguageCode>>> = { latin: 'en', cyrillic: 'ru', arabic: 'ar' };

/** Letters that are looked at: enough to know a script, little enough to be free. */
const sample = 1000;

/**
 * Language of a text by the script of most of its letters; nothing when it has none of a known script. The engine's own
 * `detectLanguage` answers the same (a test holds them together), but carries every language's tables with it, which the
 * page script has no use for.
 */
export function languageByScript(text: string): LanguageCode | undefined {
  const counts = { latin: 0, cyrillic: 0, arabic: 0, other: 0 };
  for (let index = 0, seen = 0; index < text.length && seen < sample; index++) {
    const script = scriptOf(text.charCodeAt(index));
    counts[script]++;
    if (script !== 'other') seen++;
  }
  const most = Math.max(counts.latin, counts.cyrillic, counts.arabic);
  if (most === 0) return undefined;
  const own = counts.cyrillic === most && counts.arabic < most ? languageByLetters(text, sample, counts.cyrillic) : undefined;
  if (own !== undefined) return own;
  return byScript[(['arabic', 'cyrillic', 'latin'] as const).find((script) => counts[script] === most) ?? 'other'];
}

/**
 * Language of each block, and of the whole (by number of characters). By script, not by `lang` attributes: these are often
 * wrong, and a machine-translated page keeps the old one. Blocks without letters take the language of the whole.
 */
export function languagesOf(
  blocks: readonly { readonly text: string }[],
  pageLang?: LanguageCode,
): { lang: LanguageCode; blocks: LanguageCode[] } {
  const totals = new Map<LanguageCode, number>();
  const own = blocks.map(({ text }) => {
    const found = languageByScript(text);
    if (found !== undefined) totals.set(found, (totals.get(found) ?? 0) + text.length);
    return found;
  });
  const known = Object.values(byScript).includes(pageLang ?? '') ? pageLang : undefined;
  const lang = [...totals].reduce((best, next) => (next[1] > best[1] ? next : best), [known ?? 'en', 0])[0];
  return { lang, blocks: own.map((found) => found ?? lang) };
}
