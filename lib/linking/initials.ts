import type { Span } from '../text/span.ts';

/** «V. », «А. Г. » right before a family name, and « В. В.» right behind one. At most three; the patterns are tried on a few code units. */
const before = /(?:^|[^\p{L}\p{M}.])((?:\p{Lu}\.[ \u{a0}]?){1,3})$/u;
const behind = /^[ \u{a0}]((?:\p{Lu}\.[ \u{a0}]?){2,3})(?!\p{L})/u;
const reach = 14;

/** Initials beside a word, and the span of both together. */
export interface Initials extends Span {
  /** The first one, in upper case. */
  readonly first: string;
}

/** A letter in upper case, without the marks of ё. */
function plain(letter: string): string {
  return letter.toUpperCase().replace('Ё', 'Е');
}

/** The initials that stand before or behind a word of a text; undefined when none do. Offsets are code units of `text`. */
export function initialsBeside(text: string, { start, end }: Span): Initials | undefined {
  // Hardly ever is there a full stop; only then do the patterns look closer.
  const dotAhead = text.charCodeAt(start - 1) === 0x2e || text.charCodeAt(start - 2) === 0x2e;
  if (!dotAhead && text.charCodeAt(end + 2) !== 0x2e) return undefined;
  const ahead = before.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  if (ahead !== undefined) return { first: plain(ahead.charAt(0)), start: start - ahead.length, end };
  const after = behind.exec(text.slice(end, end + reach))?.[1];
  return after === undefined ? undefined : { first: plain(after.charAt(0)), start, end: end + 1 + after.trimEnd().length };
}

/** Whether initials are those of a full name: true, false, or undefined where the label is one word and tells nothing. */
export function areInitialsOf(initials: Initials, label: string | undefined): boolean | undefined {
  const words = (label ?? '').trim().split(/\s+/);
  return words.length < 2 ? undefined : plain(words[0]?.charAt(0) ?? '') === initials.first;
}
