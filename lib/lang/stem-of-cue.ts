/**
 * A crude stem for cue words, so that their cases meet («президенту», «президентом»): one of the endings off, else the vowels at the end. At
 * least four letters stay.
 * @param word folded
 * @param endings longer ones first
 */
export function stemOfCue(word: string, endings: readonly string[], vowels: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 4);
  if (ending !== undefined) return word.slice(0, -ending.length);
  let end = word.length;
  while (end > 4 && vowels.includes(word[end - 1] ?? '')) end--;
  return word.slice(0, end);
}
