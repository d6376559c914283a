import type { Property } from '../facts/property.ts';
import { languageOf } from '../lang/languages.ts';
import type { LanguageCode } from '../text/language-code.ts';
import { tokenText } from '../text/token-stream.ts';
import { tokenise } from '../text/tokens.ts';

/** A word of a text as cues see it. Offsets are UTF-16 code units of the text. */
export interface CueWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A cue word, or several in a row, that announces a property. */
export interface Cue {
  readonly property: Property;
  readonly start: number;
  readonly end: number;
  /** It shares a word with the property's label: it names the property, and does not merely hint at it («home to»). */
  readonly names: boolean;
  /** How many words it has: «gross domestic product» says more than «product». */
  readonly words: number;
}

/** A word that other words are glued to has so many letters at least. */
const shortestGlued = 5;

/** What a word is compared by: without its inflection, as far as a light rule goes. */
function keyOf(word: string, lang: LanguageCode): string {
  // Twice: what one ending leaves may end in another («населением», «населени», «населен»).
  const lexis = languageOf(lang)?.lexis;
  if (!lexis) return word;
  const stem = lexis.cueStem(lexis.cueStem(word));
  return lexis.singular?.(stem) ?? stem;
}

/** A word as it stands, and without the letters and pronouns that its language glues to it: «بمساحة», «صادراته». */
function formsOf(key: string, lang: LanguageCode): readonly string[] {
  const glued = languageOf(lang)?.lexis?.glued;
  if (!glued || key.length < shortestGlued) return [key];
  const bare = glued.before.includes(key[0] ?? '-') ? [key, key.slice(1)] : [key];
  return bare.flatMap((form) => {
    const plain = glued.behind.filter((ending) => form.endsWith(ending)).map((ending) => form.slice(0, -ending.length));
    const [opened, closed] = glued.feminine;
    return [form, ...plain, ...plain.filter((one) => one.endsWith(opened)).map((one) => one.slice(0, -opened.length) + closed)];
  });
}

/** True when words spell out an abbreviation of a label: «gross domestic product» is the GDP of «nominal GDP». */
function spellsOut(keys: readonly string[], label: readonly string[]): boolean {
  return keys.length > 2 && label.includes(keys.map((key) => key[0] ?? '').join(''));
}

/** The words of a text, folded and without inflection. */
export function cueWords(text: string, lang: LanguageCode): CueWord[] {
  const stream = tokenise(text);
  return Array.from({ length: stream.count }, (_, at) => ({
    key: keyOf(tokenText(stream, at), lang),
    start: stream.start[at] ?? 0,
    end: stream.end[at] ?? 0,
  }));
}

/** The cue words of properties in one language, ready for search by their first word. */
export type CueIndex = ReadonlyMap<
  string,
  readonly { readonly keys: readonly string[]; readonly names: boolean; readonly property: Property }[]
>;

const indexes = new WeakMap<readonly Property[], Map<LanguageCode, CueIndex>>();

/** Builds the index of the labels and aliases that properties have in a language; once for each list of properties. */
export function cueIndex(properties: readonly Property[], lang: LanguageCode): CueIndex {
  const known = indexes.get(properties)?.get(lang);
  if (known) return known;
  const index = new Map<string, { keys: readonly string[]; names: boolean; property: Property }[]>();
  for (const property of properties) {
    if (property.valueType !== 'quantity' && property.valueType !== 'time') continue;
    const label = cueWords(property.labels[lang] ?? '', lang).map((word) => word.key);
    const own = new Set(label);
    for (const cue of new Set([property.labels[lang] ?? '', ...(property.aliases?.[lang] ?? [])])) {
      const keys = cueWords(cue, lang).map((word) => word.key);
      const [first] = keys;
      if (first === undefined) continue;
      index.set(first, [
        ...(index.get(first) ?? []),
        { keys, names: keys.some((key) => own.has(key)) || spellsOut(keys, label), property },
      ]);
    }
  }
  const byLanguage = indexes.get(properties) ?? new Map<LanguageCode, CueIndex>();
  byLanguage.set(lang, index);
  indexes.set(properties, byLanguage);
  return index;
}

/** Every cue in a text, in order; of several that begin at one word for the same property, the longest. */
export function findCues(words: readonly CueWord[], index: CueIndex, lang: LanguageCode): Cue[] {
  const found: Cue[] = [];
  words.forEach((word, at) => {
    const best = new Map<string, Cue>();
    for (const { keys, names, property } of formsOf(word.key, lang).flatMap((form) => index.get(form) ?? [])) {
      if (!keys.every((key, k) => k === 0 || words[at + k]?.key === key)) continue;
      const cue = { property, names, start: word.start, end: words[at + keys.length - 1]?.end ?? word.end, words: keys.length };
      if (keys.length > (best.get(property.id)?.words ?? 0)) best.set(property.id, cue);
    }
    found.push(...best.values());
  });
  return found;
}
