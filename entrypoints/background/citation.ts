import { cite } from '../../lib/cite/cite.ts';
import type { CitationStyle } from '../../lib/cite/styles.ts';
import type { CitedWork } from '../../lib/facts/cited-work.ts';
import { resolveLanguage } from '../../lib/i18n/language.ts';
import { interfaceLanguage } from '../../lib/platform/locale.ts';
import { currentSettings, setSettings } from './settings.ts';

/** Writes a citation in the reader's language, and remembers the style for the next one. */
export async function citation(work: CitedWork, style: CitationStyle): Promise<{ text: string }> {
  const settings = await currentSettings();
  // The reader waits for the text, not for the memory of the style.
  if (settings.citation !== style) void setSettings({ citation: style }).catch((error: unknown) => console.error(error));
  return { text: cite(work, style, resolveLanguage(settings.language, [interfaceLanguage()])) };
}
