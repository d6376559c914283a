/**
 * Letters by which a language is told from the first of its script, and the share of a text's letters from which on they decide:
 * Ukrainian has above five in a hundred of its own, a Russian text with Ukrainian names far below one. Kept apart from the languages
 * themselves, so that the page script can use it without their tables.
 */
export const ownLetters: Readonly<Record<string, string>> = { uk: 'іїєґІЇЄҐ' };

const ownShare = 0.02;

/**
 * The language of a text in Cyrillic script by its own letters; undefined when the first language of the script is as likely.
 * @param limit code units looked at
 * @param count letters of the script among them
 */
export function languageByLetters(text: string, limit: number, count: number): string | undefined {
  for (const [code, letters] of Object.entries(ownLetters)) {
    let seen = 0;
    for (let i = 0; i < text.length && i < limit; i++) if (letters.includes(text.charAt(i))) seen++;
    if (seen >= 1 && seen >= count * ownShare) return code;
  }
  return undefined;
}
