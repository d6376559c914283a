import { currencyNameRows } from '../lang/figures/currency-names.ts';
import type { FigureLexicon, Sense } from '../lang/figures/lexicon.ts';
import { tokenise } from './tokens.ts';
import { WordTable } from './word-table.ts';

/** One phrase of the lexicon: its words, folded, and what it means. */
export interface Entry {
  readonly words: readonly string[];
  readonly sense: Sense;
}

/** All phrases that begin with one word, longest first. */
export type Entries = readonly Entry[] & {
  /** What a figure may begin with at the word alone (bits of `lead`). */
  leads: number;
  /** Phrases of several words with which a figure may begin, when the rest of them follows. */
  phrases: readonly (Entry & { readonly leads: number })[];
};

/**
 * What a word may begin. `unit`: only with a part behind it («سنة ونصف»); `sign`: only in front of a number; `article`: only in front of a
 * number word («a dozen»); `near`: only in front of a month or a weekday («last March»); `month`: it is the name of a month itself.
 */
export const lead = { date: 1, amount: 2, unit: 4, sign: 8, article: 16, near: 32, month: 64 } as const;

/** A lexicon ready for look-up: entries by their first word. */
export interface CompiledLexicon {
  readonly data: FigureLexicon;
  readonly entries: ReadonlyMap<string, Entries>;
  /** The same for quick look-up; absent where clitics are glued to words. */
  readonly table?: WordTable<Entries>;
  /** Of ASCII marks, by their code unit. */
  readonly marks: readonly (Entries | undefined)[];
}

const compiled = new WeakMap<FigureLexicon, CompiledLexicon>();

function leadsOf(sense: Sense): number {
  switch (sense.role) {
    case 'card':
    case 'ord':
      return lead.date | lead.amount;
    case 'scale':
      // «тысяча девятьсот первый год» begins with a thousand.
      return sense.exp === 3 && sense.bare ? lead.date | lead.amount : lead.amount;
    case 'multiplier':
    case 'mixed':
    case 'frac':
    case 'share':
    case 'fold':
    case 'pct':
      return lead.amount;
    case 'cur':
    case 'family':
    case 'country':
      return 'dual' in sense && sense.dual ? lead.amount : lead.sign;
    case 'unit':
    case 'time':
      return sense.dual ? lead.amount : lead.unit;
    case 'relative':
      return sense.shift.kind === 'last' || sense.shift.kind === 'this' || sense.shift.kind === 'next' ? lead.near : lead.date;
    case 'month':
      return lead.date | lead.month;
    case 'weekday':
    case 'decade':
    case 'period':
      return lead.date;
    case 'cue':
      if (sense.cue === 'fiscal') return lead.date;
      if (sense.cue === 'article') return lead.article;
      return sense.cue === 'minus' || sense.cue === 'point' ? lead.amount : 0;
    default:
      return 0;
  }
}

/** Compiles a lexicon, once per lexicon object. A word listed with the Arabic article keeps the meanings it has without. */
export function compileLexicon(data: FigureLexicon): CompiledLexicon {
  const known = compiled.get(data);
  if (known) return known;
  const entries = new Map<string, Entry[] & { leads: number; phrases: (Entry & { leads: number })[] }>();
  for (const [phrases, sense] of [...data.rows, ...currencyNameRows(data.lang)]) {
    for (const phrase of phrases.split('|')) {
      const words = tokenise(phrase, 0, phrase.length, false).map((token) =>
        token.type === 0 ? data.fold(token.text) : phrase.slice(token.start, token.end),
      );
      const first = words[0];
      if (first === undefined) continue;
      const list = entries.get(first);
      if (list) list.push({ words, sense });
      else entries.set(first, Object.assign([{ words, sense }], { leads: 0, phrases: [] }));
    }
  }
  if (data.clitics) {
    for (const [first, list] of entries) {
      const plain = first.startsWith('ال') ? entries.get(first.slice(2)) : undefined;
      if (plain) list.push(...plain);
    }
  }
  for (const list of entries.values()) {
    list.sort((a, b) => b.words.length - a.words.length);
    for (const entry of list) {
      const leads = leadsOf(entry.sense);
      if (entry.words.length === 1) list.leads |= leads;
      else if (leads !== 0) list.phrases.push({ ...entry, leads });
    }
  }
  const marks = Array.from({ length: 0x80 }, (_, code) => entries.get(String.fromCharCode(code)));
  const result: CompiledLexicon = { data, entries, marks, ...(data.clitics ? {} : { table: new WordTable<Entries>(entries) }) };
  compiled.set(data, result);
  return result;
}
