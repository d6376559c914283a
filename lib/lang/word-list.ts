/** The entries of a list written as one text with commas: words and phrases, some ending in `*` (lib/lang/sentence-words.ts). */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s*,\s*/);
}
