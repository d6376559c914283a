import type { Role, Sense } from '../lang/figures/lexicon.ts';
import type { CompiledLexicon, Entries } from './compile.ts';
import type { SeparatorEvidence } from './digits.ts';
import { type Literal, readLiteral, splitLiteral } from './digits.ts';
import type { NumberReading } from './number-builder.ts';
import { digitValue, number, type Token, tokenise, word } from './tokens.ts';

/** What the grammar knows about the article around the block. */
export interface Surroundings {
  /** Publication date, split. Absent when unknown. */
  readonly published?: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly country?: string;
  /** The year that the article named last before here; undefined when it named none. */
  readonly yearBefore: () => number | undefined;
  readonly evidence: () => SeparatorEvidence;
}

/** One block, tokenised and looked up: what every rule of the grammar reads. Token indexes, not offsets, unless said. */
export interface Scan extends Surroundings {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: CompiledLexicon;
  /** What {@link foldedAt} found so far. */
  readonly folded: (string | undefined)[];
  /** Folded words without their glued clitics, where they have some. */
  readonly base: ReadonlyMap<number, string>;
  /** Code units of glued clitics in front («ب» 1). */
  readonly cut: Uint8Array;
  readonly entries: readonly (Entries | undefined)[];
  /** 1 for words with which no figure begins, whatever stands around: most words. */
  readonly quiet: Uint8Array;
  /** Tokens that a rule declared to be no figure (phone numbers, versions, …). */
  readonly masked: Uint8Array;
  /** Readings already made, by token: null where there is none. */
  readonly literals: Map<number, Literal | null>;
  readonly numbers: Map<number, NumberReading | null>;
}

/** A phrase found: its meaning and the token behind it. */
export interface Match<R extends Role> {
  readonly sense: Extract<Sense, { role: R }>;
  readonly next: number;
}

const ascii = 0x80;

/** Tokenises and looks up `text[from, to)`. Linear in its length. */
export function openScan(text: string, from: number, to: number, lexicon: CompiledLexicon, around: Surroundings): Scan {
  const { fold, clitics, spaceGroups } = lexicon.data;
  const tokens = tokenise(text, from, to, spaceGroups);
  const n = tokens.length;
  const folded = new Array<string | undefined>(n);
  const base = new Map<number, string>();
  const entries = new Array<Entries | undefined>(n);
  // One allocation for three columns: blocks are short and many.
  const columns = new Uint8Array(3 * n);
  const cut = columns.subarray(0, n);
  const quiet = columns.subarray(n, 2 * n);
  const { entries: known, table, marks } = lexicon;
  const compounds = lexicon.data.compound !== undefined;
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    if (token.type === number) continue;
    if (token.type !== word) {
      const c = text.charCodeAt(token.start);
      const listed = c < ascii ? marks[c] : known.get(token.text);
      if (listed) entries[i] = listed;
      if (listed === undefined && !mayBeSign(c)) quiet[i] = 1;
      continue;
    }
    const may = (compounds && token.end - token.start > 7) || mayBeCode(text, token.start, token.end);
    let found: Entries | undefined;
    if (table && token.hash !== 0) found = table.find(token.hash, text, token.start, token.end);
    else {
      const key = fold(token.text);
      folded[i] = key;
      found = known.get(key);
      if (!found && clitics) {
        for (const [letters, rest] of clitics(key)) {
          found = known.get(rest);
          if (found) {
            base.set(i, rest);
            cut[i] = letters;
            break;
          }
        }
      }
    }
    if (found) entries[i] = found;
    if (!may && (found === undefined || (found.leads === 0 && found.phrases.length === 0))) quiet[i] = 1;
  }
  return {
    text,
    tokens,
    lexicon,
    folded,
    base,
    cut,
    entries,
    quiet,
    masked: columns.subarray(2 * n),
    literals: new Map(),
    numbers: new Map(),
    ...around,
  };
}

/** A short word with a capital that may be a code or a numeral: «XIX», «USD», «Q3», or one in front of digits. */
function mayBeCode(text: string, start: number, end: number): boolean {
  const c = text.charCodeAt(start);
  if (end - start > 7 || !((c >= 0x41 && c <= 0x5a) || c === 0x425)) return false;
  if (end - start === 1) return true;
  const second = text.charCodeAt(start + 1);
  if (second < 0x61 || (second >= 0x7f && second < 0x430)) return true;
  return digitValue(text.charCodeAt(end)) >= 0 || digitValue(text.charCodeAt(end + 1)) >= 0;
}

/** Signs that may open a figure without being in a lexicon: a minus, an apostrophe before a year, vulgar fractions, currency signs. */
function mayBeSign(c: number): boolean {
  return c === 0x2d || c === 0x27 || c > 0xbb;
}

/** The folded word at token `i`, the mark itself, or empty for a literal and beyond the block. */
export function foldedAt(scan: Scan, i: number): string {
  const known = scan.folded[i];
  if (known !== undefined) return known;
  const token = scan.tokens[i];
  if (token === undefined) return '';
  const key = token.type === word ? scan.lexicon.data.fold(token.text) : token.text;
  scan.folded[i] = key;
  return key;
}

/** The longest phrase at token `i` that has the role. */
export function find<R extends Role>(scan: Scan, i: number, role: R): Match<R> | undefined {
  const list = scan.entries[i];
  if (!list) return undefined;
  for (const entry of list) {
    if (entry.sense.role !== role) continue;
    const next = phraseEnd(scan, i, entry.words);
    if (next > 0) return { sense: entry.sense as Extract<Sense, { role: R }>, next };
  }
  return undefined;
}

/** As `find`, for a cue of one type. Returns the token behind it, or 0. */
export function findCue(scan: Scan, i: number, cue: string): number {
  const list = scan.entries[i];
  if (!list) return 0;
  for (const entry of list) {
    if (entry.sense.role !== 'cue' || entry.sense.cue !== cue) continue;
    const next = phraseEnd(scan, i, entry.words);
    if (next > 0) return next;
  }
  return 0;
}

/** The token behind a phrase that begins at token `i`, of whose words the first is known to fit; 0 when the others do not follow. */
export function phraseEnd(scan: Scan, i: number, words: readonly string[]): number {
  if (i + words.length > scan.tokens.length) return 0;
  for (let k = 1; k < words.length; k++) {
    const w = words[k]!;
    if (foldedAt(scan, i + k) !== w && scan.base.get(i + k) !== w && written(scan, i + k) !== w) return 0;
  }
  return i + words.length;
}

/** A later word of a phrase may carry the article («في المئة»), which look-up alone did not cut off, or be a literal («km2»). */
function written(scan: Scan, i: number): string {
  const token = scan.tokens[i]!;
  if (token.type === number) return !token.gap && token.end - token.start < 3 ? scan.text.slice(token.start, token.end) : '';
  const key = foldedAt(scan, i);
  return key.charCodeAt(0) === 0x627 && key.charCodeAt(1) === 0x644 ? key.slice(2) : key;
}

/** The literal at token `i` read as a number (`money`: behind a currency sign, where «$10,000» groups in any language); undefined when it is none or masked. */
export function literalAt(scan: Scan, i: number, money = false): Literal | undefined {
  const token = scan.tokens[i];
  if (token?.type !== number || scan.masked[i]) return undefined;
  const { decimal } = scan.lexicon.data;
  if (money && decimal === ',') return readLiteral(splitLiteral(scan.text, token.start, token.end), 'both', scan.evidence);
  let literal = scan.literals.get(i);
  if (literal === undefined) {
    literal = readLiteral(splitLiteral(scan.text, token.start, token.end), decimal, scan.evidence) ?? null;
    scan.literals.set(i, literal);
  }
  return literal ?? undefined;
}

/** True when token `i` is the mark `text`. */
export function isMark(scan: Scan, i: number, text: string): boolean {
  const token = scan.tokens[i];
  return token !== undefined && token.type === 2 && token.text === text;
}

/** True for a hyphen, minus or dash of any length. */
export function isDash(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  if (token?.type !== 2) return false;
  const c = token.text.charCodeAt(0);
  return c === 0x2d || (c >= 0x2010 && c <= 0x2015) || c === 0x2212;
}

/** True when nothing stands between tokens `i - 1` and `i`. */
export function glued(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  return token !== undefined && i > 0 && !token.gap;
}

/** True when the word at `i` is written with a capital (no such thing in Arabic). */
export function isCapital(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  if (token?.type !== word) return false;
  const c = token.text.charCodeAt(0);
  if (c >= 0x41 && c <= 0x5a) return true;
  return (c >= 0x410 && c <= 0x42f) || c === 0x401 || (c >= 0xc0 && c <= 0xde);
}

/** True when token `i` starts a sentence: first of the block, or behind a full stop and a gap. */
export function startsSentence(scan: Scan, i: number): boolean {
  if (i === 0) return true;
  const before = scan.tokens[i - 1]!;
  if (before.type !== 2) return false;
  const c = before.text;
  if (c === '.' || c === '!' || c === '?' || c === '…' || c === '؟' || c === ':') return true;
  return c === '«' || c === '"' || c === '“' || c === '(' || c === '—' || c === '–' ? startsSentence2(scan, i - 1) : false;
}

function startsSentence2(scan: Scan, i: number): boolean {
  if (i === 0) return true;
  const before = scan.tokens[i - 1]!;
  return (
    before.type === 2 && (before.text === '.' || before.text === '!' || before.text === '?' || before.text === '…' || before.text === ':')
  );
}

/** Token behind a suffix that makes digits ordinal («st», «-го»), or 0. */
export function ordinalSuffix(scan: Scan, i: number): number {
  if (cardinalSuffix(scan, i)) return 0;
  const suffixes = scan.lexicon.data.ordinalSuffixes;
  const token = scan.tokens[i];
  if (token?.type === 0 && !token.gap && suffixes.has(foldedAt(scan, i)) && token.text !== 'М') return i + 1;
  if (isDash(scan, i) && glued(scan, i) && glued(scan, i + 1) && scan.tokens[i + 1]?.type === 0 && suffixes.has(foldedAt(scan, i + 1)))
    return i + 2;
  return 0;
}

/** Token behind a case ending that digits keep as a cardinal («12-ти»), or 0. */
export function cardinalSuffix(scan: Scan, i: number): number {
  const suffixes = scan.lexicon.data.cardinalSuffixes;
  if (!suffixes || !isDash(scan, i) || !glued(scan, i) || !glued(scan, i + 1)) return 0;
  if (scan.tokens[i + 1]?.type !== 0) return 0;
  const ending = foldedAt(scan, i + 1);
  // «3-х дней» are three, «90-х» the nineties.
  const few = ending === 'х' && /^[2-4]$/.test(scan.text.slice(scan.tokens[i - 1]?.start, scan.tokens[i - 1]?.end));
  return few || suffixes.has(ending) ? i + 2 : 0;
}

/** A dot behind an abbreviation belongs to it unless it ends the sentence. */
export function dotted(scan: Scan, next: number, may: boolean): number {
  if (!may || !isMark(scan, next, '.') || !glued(scan, next)) return next;
  return scan.tokens[next + 1] === undefined ? next : next + 1;
}
