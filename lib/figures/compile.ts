import type { FigureLexicon, Sense } from '../lang/figures/lexicon.ts';
import { tokenise } from './tokens.ts';

/** One phrase of the lexicon: its words, folded, and what it means. */
export interface Entry {
  readonly words: readonly string[];
  readonly sense: Sense;
}

/** A lexicon ready for look-up: entries by their first word, longest first. */
export interface CompiledLexicon {
  readonly data: FigureLexicon;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

const compiled = new WeakMap<FigureLexicon, CompiledLexicon>();

/** Compiles a lexicon, once per lexicon object. A word listed with the Arabic article keeps the meanings it has without. */
export function compileLexicon(data: FigureLexicon): CompiledLexicon {
  const known = compiled.get(data);
  if (known) return known;
  const entries = new Map<string, Entry[]>();
  for (const [phrases, sense] of data.rows) {
    for (const phrase of phrases.split('|')) {
      const words = tokenise(phrase, 0, phrase.length, false).map((token) =>
        token.type === 0 ? data.fold(token.text) : phrase.slice(token.start, token.end),
      );
      const first = words[0];
      if (first === undefined) continue;
      const list = entries.get(first);
      if (list) list.push({ words, sense });
      else entries.set(first, [{ words, sense }]);
    }
  }
  if (data.clitics) {
    for (const [first, list] of entries) {
      const plain = first.startsWith('ال') ? entries.get(first.slice(2)) : undefined;
      if (plain) list.push(...plain);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  const result: CompiledLexicon = { data, entries };
  compiled.set(data, result);
  return result;
}
