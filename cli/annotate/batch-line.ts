import { UsageError } from '../usage-error.ts';
import type { Input } from './input.ts';
import { isoDate, isTextLanguage } from './options.ts';

interface Hints {
  readonly lang?: string;
  readonly published?: string;
}

/**
 * One line of a batch: `{"id", "text" | "html", "lang"?, "published"?}`.
 *
 * @param line the JSON
 * @param number of the line, from 1, for the message
 * @param defaults used where the line states none
 * @throws UsageError naming the line and what is wrong with it
 */
export function parseBatchLine(line: string, number: number, defaults: Hints): Input {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`line ${number} of standard input is no JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`line ${number} of standard input is no JSON object`);
  const { id, text, html, lang, published } = value as Record<string, unknown>;
  const content = html ?? text;
  if (typeof content !== 'string') throw new UsageError(`line ${number} of standard input has neither "text" nor "html"`);
  if (lang !== undefined && lang !== null && !(typeof lang === 'string' && isTextLanguage(lang))) {
    throw new UsageError(`line ${number} of standard input: "lang" is ${JSON.stringify(lang).slice(0, 40)}, not ar, ru or en`);
  }
  const stated = typeof published === 'string' ? isoDate(published) : undefined;
  if (published !== undefined && published !== null && stated === undefined) {
    throw new UsageError(`line ${number} of standard input: "published" is ${JSON.stringify(published).slice(0, 40)}, not an ISO date`);
  }
  const language = typeof lang === 'string' ? lang : defaults.lang;
  const date = stated ?? defaults.published;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : String(number),
    content,
    html: html !== undefined,
    ...(language ? { lang: language } : {}),
    ...(date ? { published: date } : {}),
  };
}
