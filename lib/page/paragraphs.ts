import type { Span } from '../text/span.ts';

interface Line extends Span {
  readonly blank: boolean;
}

/** Lines of a text without their line breaks (`\n`, `\r\n`, `\r`, U+2028, U+2029) and without white space at their edges. */
function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 10;
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue;
    let start = from;
    let end = index;
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    lines.push({ start, end, blank: start === end });
    from = index + 1;
  }
  return lines;
}

/**
 * True when the lines of the text were broken at a fixed width: most lines that a paragraph goes on after are nearly as
 * long as the longest one, which is no longer than a terminal or a mail is wide.
 */
function isHardWrapped(groups: readonly (readonly Line[])[]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1)).map((line) => line.end - line.start);
  const longest = inner.reduce((most, length) => Math.max(most, length), 0);
  if (inner.length < 2 || longest > 120 || longest < 50) return false;
  return inner.filter((length) => length >= longest * 0.75).length >= inner.length * 0.8;
}

/** Spans of the paragraphs of a plain text: parted by blank lines; each line is one unless the text is hard-wrapped. */
export function readParagraphs(text: string): Span[] {
  const groups: Line[][] = [];
  let open = false;
  for (const line of readLines(text)) {
    if (line.blank) open = false;
    else if (open) groups.at(-1)?.push(line);
    else {
      groups.push([line]);
      open = true;
    }
  }
  if (!isHardWrapped(groups)) return groups.flat().map(({ start, end }) => ({ start, end }));
  return groups.map((group) => ({ start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }));
}
