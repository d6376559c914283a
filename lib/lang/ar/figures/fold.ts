/**
 * Folds an Arabic word for look-up: drops vowel marks and tatweel, joins the forms of alef, «ى» with «ي», «ة» with «ه»,
 * and the Persian letters with the Arabic ones. Latin letters become lower case. Output: keys of the lexicon.
 */
export function fold(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c < 0x600) return word.toLowerCase();
    if ((c >= 0x64b && c <= 0x65f) || c === 0x670 || c === 0x640) continue;
    if (c === 0x622 || c === 0x623 || c === 0x625 || c === 0x671) out += 'ا';
    else if (c === 0x649 || c === 0x6cc) out += 'ي';
    else if (c === 0x629) out += 'ه';
    else if (c === 0x6a9) out += 'ك';
    else out += word[i];
  }
  return out;
}

/** Adds the word itself and the word without its article. */
function rests(out: [number, string][], cut: number, word: string): void {
  if (word.length < 2) return;
  out.push([cut, word]);
  if (word.startsWith('ال') && word.length > 3) out.push([cut, word.slice(2)]);
  else if (word.startsWith('لل') && word.length > 3) out.push([cut + 1, word.slice(2)]);
}

/**
 * The ways to take glued clitics off a folded word: the conjunctions «و ف», then the prepositions «ب ل ك», then the
 * article. Output: `[letters of conjunction and preposition, rest]`; the article counts as part of the figure.
 */
export function clitics(word: string): readonly (readonly [number, string])[] {
  const first = word.charCodeAt(0);
  const out: [number, string][] = [];
  if (first === 0x627) {
    if (word.startsWith('ال') && word.length > 3) out.push([0, word.slice(2)]);
    return out;
  }
  if (word.length < 3) return out;
  if (first === 0x648 || first === 0x641) {
    const rest = word.slice(1);
    rests(out, 1, rest);
    const second = rest.charCodeAt(0);
    if (rest.length > 3 && (second === 0x628 || second === 0x643 || second === 0x644)) rests(out, 2, rest.slice(1));
  } else if (first === 0x628 || first === 0x643 || first === 0x644) {
    if (word.startsWith('لل') && word.length > 3) out.push([1, word.slice(2)]);
    rests(out, 1, word.slice(1));
  }
  return out;
}
