import type { BodyWords } from './body-words.ts';
import type { LongerNames } from './longer-names.ts';
import type { WordInText } from './word-around.ts';

/** Words of a language that tell what a name near them is. All folded ({@link ../text/fold.ts}), in the form that `cueStem` gives. */
export interface Lexis {
  /** Words of the common vocabulary that are also names: alone they prove nothing. */
  readonly common: ReadonlySet<string>;
  /** Words of the common vocabulary that in news are the name more often than not: only a sign to the contrary counts. */
  readonly mostlyNames: ReadonlySet<string>;
  /** Everyday words: a name that is one of them is meant only where a cue or quotation marks say so. */
  isVocabulary(word: string): boolean;
  /** Given names: before another name they make a person's name of the two. */
  readonly given: ReadonlySet<string>;
  /** True for a given name in any of its cases; absent: given names do not decline. */
  isGivenForm?(word: string): boolean;
  /** Forms of address: what follows is a person's name. */
  readonly honorific?: ReadonlySet<string>;
  /** A capital inside a sentence before a family name is a given name, though no list has it. */
  readonly givenNamesUnknown?: boolean;
  /** True for a form that a family name shares with a case of a town's name. */
  isSurnameForm?(word: string): boolean;
  /** Family names that come first (Chinese, Korean, …). */
  readonly familyFirst: ReadonlySet<string>;
  /** Words that make the next word a common noun (prayer times, measures). */
  readonly commonBefore: ReadonlySet<string>;
  /** Months and weekdays that double as names. */
  readonly calendar: ReadonlySet<string>;
  /** Words that announce a person, a place or an organisation when they stand just before (titles, «город», "company"). */
  readonly personBefore: ReadonlySet<string>;
  readonly placeBefore: ReadonlySet<string>;
  readonly organisationBefore: ReadonlySet<string>;
  /** Words that mark the kind of the name they follow. */
  readonly personAfter: ReadonlySet<string>;
  readonly placeAfter: ReadonlySet<string>;
  readonly organisationAfter: ReadonlySet<string>;
  /** Rivers, lakes, mountains: what they call is no country or town of the same name. Empty where nobody has written it yet. */
  readonly nature: ReadonlySet<string>;
  /** Such words stand behind the name too ("the Jordan River"). */
  readonly natureBehind?: boolean;
  /** The language has a genitive: only a name in its base form is one of these («озеро Чад»). */
  readonly natureDeclines?: boolean;
  /** Words of sport: where they are, a city's name is its club's more often. */
  readonly sport: ReadonlySet<string>;
  /** What outlets call their sections of sport, folded as written. */
  readonly sportSections?: ReadonlySet<string>;
  /** Prepositions of place: they favour a place. */
  readonly locative: ReadonlySet<string>;
  /** Those of them that put something into a place, where no body can be. */
  readonly inside?: ReadonlySet<string>;
  /** Words for whose child someone is, after a given name: what stands before is no more than that. */
  readonly patronymic?: ReadonlySet<string>;
  /** Second halves of compound given names: a person's name that is followed by one is another's. */
  readonly nameTail?: ReadonlySet<string>;
  /** Verbs of publishing: the subject that follows is a newspaper or a channel rather than a common word. */
  readonly publishing?: ReadonlySet<string>;
  /** Words that make a longer name of a name; absent: nobody has written them yet. */
  readonly longer?: LongerNames;
  /** How bodies of several countries are told apart; absent: nobody has written it yet. */
  readonly bodies?: BodyWords;
  /** True where the adjective of a country, as `word` stands, is the name of a language, and says nothing of the country. */
  isLanguageName?(word: WordInText): boolean;
  /** The article that a name may begin with and do without. */
  readonly article?: string;
  /** Parts of a family name that come before its last word (bin, van, بن). */
  readonly particles: ReadonlySet<string>;
  /** Reduces a folded word to the form the sets are keyed by: takes clitics and endings off. */
  cueStem(word: string): string;
  /** What is written together with a cue word, in front of it and behind it, and what a feminine ending is before that and alone; absent: nothing. */
  readonly glued?: { readonly before: string; readonly behind: readonly string[]; readonly feminine: readonly [string, string] };
  /** Takes the ending off what {@link cueStem} leaves of words too short for it («река», «реки»); absent: there are none. */
  shortStem?(stem: string): string;
  /** Takes the plural off a word of {@link cueStem}, where that keeps it; absent: it does not. */
  singular?(word: string): string;
}

/** Stems that {@link remembered} keeps before it forgets them all. */
const mostRemembered = 8_192;

/** A stemmer that remembers what it was asked: the words around names are few, and each is asked for by several questions. */
export function remembered(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = stem(word);
    if (known.size >= mostRemembered) known.clear();
    known.set(word, found);
    return found;
  };
}
