/** True for a folded Arabic word with the article, behind whatever clitics. */
export function isArticled(word: string): boolean {
  return /^[وفبك]?(?:ال|لل)/u.test(word);
}
