/** Which word class of numeral grammar a cardinal belongs to: it decides what may follow what («twenty» + «five»). */
export type Tier = 'unit' | 'teen' | 'ten' | 'hundred';

/** ISO 8601 designator of a calendar unit; `h`, `m`, `s` stand behind the `T`. */
export type TimeUnit = 'Y' | 'M' | 'W' | 'D' | 'h' | 'm' | 's';

/** The six ways in which a text hedges a figure. */
export type Hedge = 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'nearly';

/** What a word before a number makes of it: a name or a reference («Article 370»), a year, a clock time. */
export type CueType =
  | 'named'
  | 'year-before'
  | 'year-before-weak'
  | 'year-after'
  | 'clock'
  | 'clock-after'
  | 'era'
  | 'era-bc'
  | 'change'
  | 'between'
  | 'from'
  | 'person'
  | 'negation'
  | 'minus'
  | 'article'
  | 'half-add'
  | 'day-word'
  | 'month-word'
  | 'stop'
  | 'fiscal'
  | 'part'
  | 'counted-adjective'
  | 'ordinal-stop'
  | 'noun-before'
  | 'preposition'
  | 'and'
  | 'of'
  | 'point'
  | 'below-zero'
  | 'in-ratio'
  | 'vague'
  | 'reading'
  | 'weight'
  | 'by-part'
  | 'multiplied'
  | 'on-scale'
  | 'pronoun'
  | 'street'
  | 'extent'
  | 'dimension';

/** One meaning of a phrase. A phrase may have several; the grammar asks for the one it can use. */
export type Sense =
  | { readonly role: 'card'; readonly value: number; readonly tier: Tier; readonly solo?: boolean; readonly people?: boolean }
  | {
      readonly role: 'scale';
      /** Power of ten. */
      readonly exp: number;
      /** «m», «k»: only glued or after a currency sign. */
      readonly tight?: boolean;
      /** Alone only behind a hedge («около тысячи»): elsewhere it is a vague plural («тысячи людей»). */
      readonly hedged?: boolean;
      /** Only before a currency: «15 т.р.», but «15 т зерна» are tonnes. */
      readonly ofMoney?: boolean;
      /** Takes a dot after it («тыс.»). */
      readonly dot?: boolean;
      /** Arabic dual: «two million». */
      readonly dual?: boolean;
      /** May stand without a number before it, and then means one («million»). */
      readonly bare?: boolean;
    }
  | { readonly role: 'multiplier'; readonly value: number; readonly bare?: boolean }
  | { readonly role: 'ord'; readonly value: number; readonly tier: Tier | 'scale'; readonly plural?: boolean; readonly weak?: boolean }
  | { readonly role: 'ord-suffix' }
  | { readonly role: 'frac'; readonly den: number; readonly num?: number; readonly bare?: boolean }
  /** A fraction that is spelled like a cardinal: one with its damma («خُمس») or before a definite word («خمس السكان»). */
  | { readonly role: 'share'; readonly den: number; readonly num?: number }
  | { readonly role: 'mixed'; readonly value: number }
  /** `cued`: only where the words around speak of multiples («ضعف» is also weakness). */
  | { readonly role: 'fold'; readonly value: number; readonly cued?: boolean }
  | {
      readonly role: 'cur';
      readonly code: string;
      readonly minor?: number;
      readonly dual?: boolean;
      readonly tight?: boolean;
      readonly before?: boolean;
      readonly dot?: boolean;
    }
  | { readonly role: 'family'; readonly family: string; readonly dual?: boolean; readonly dot?: boolean }
  | { readonly role: 'country'; readonly country: string }
  | {
      readonly role: 'unit';
      readonly ucum: string;
      readonly dual?: boolean;
      readonly tight?: boolean;
      readonly factor?: number;
      readonly dot?: boolean;
      readonly after?: boolean;
    }
  | {
      readonly role: 'time';
      readonly unit: TimeUnit;
      readonly times?: number;
      readonly dual?: boolean;
      readonly tight?: boolean;
      readonly dot?: boolean;
    }
  | { readonly role: 'pct'; readonly unit: '%' | 'pp' | 'bp' | 'permille'; readonly dot?: boolean }
  | { readonly role: 'month'; readonly month: number; readonly weak?: boolean; readonly dot?: boolean; readonly hijri?: boolean }
  | { readonly role: 'weekday'; readonly day: number; readonly weak?: boolean }
  | { readonly role: 'season'; readonly from: number; readonly to: number }
  | { readonly role: 'hedge'; readonly hedge: Hedge; readonly reach?: boolean; readonly adverb?: boolean }
  | { readonly role: 'hedge-after'; readonly hedge: Hedge }
  | { readonly role: 'range'; readonly strict?: boolean }
  | { readonly role: 'cue'; readonly cue: CueType }
  | { readonly role: 'relative'; readonly shift: RelativeShift }
  | { readonly role: 'decade'; readonly decade: number }
  | { readonly role: 'period'; readonly period: 'century' | 'decades' | 'quarter' | 'half' | 'millennium' };

/** How a relative expression moves from the publication date: whole units, or to a named neighbour; `antecedent` is the year named last. */
export type RelativeShift =
  | { readonly kind: 'days'; readonly by: number }
  | { readonly kind: 'years'; readonly by: number }
  | { readonly kind: 'months'; readonly by: number }
  | { readonly kind: 'weeks'; readonly by: number }
  | { readonly kind: 'antecedent' }
  | { readonly kind: 'last' }
  | { readonly kind: 'this' }
  | { readonly kind: 'next' };

export type Role = Sense['role'];

/** A row of data: phrases that mean the same, separated by `|`, words separated by spaces. */
export type PhraseRow = readonly [phrases: string, sense: Sense];

/** All that one language adds to the figure grammar. */
export interface FigureLexicon {
  readonly lang: string;
  readonly rows: readonly PhraseRow[];
  /** What the comma and the dot mean between digits when nothing else tells. */
  readonly decimal: '.' | ',' | 'both';
  /** A plain space groups thousands («1 250»). */
  readonly spaceGroups: boolean;
  /** Order of a numeric date whose parts fit more than one order. */
  readonly dateOrder: 'dmy' | 'mdy';
  /** The word between hundreds and tens («hundred and five»). */
  readonly joins: 'and' | 'none' | 'waw';
  /** Brings a word to the form in which the rows are keyed. Input: one word of the text. */
  readonly fold: (word: string) => string;
  /**
   * Splits glued clitics off a folded word, longest remainder first: `[letters cut off, rest]`.
   * Called only for words that are not in the lexicon as they stand.
   */
  readonly clitics?: (folded: string) => readonly (readonly [cut: number, rest: string])[];
  /** Suffixes that make digits ordinal («11-й», «3rd»), folded. */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Case endings that digits keep as cardinals («5-ти человек»); absent: none. */
  readonly cardinalSuffixes?: ReadonlySet<string>;
  /** Suffixes that make digits a decade («1990-х», «1990s»), folded. */
  readonly decadeSuffixes: ReadonlySet<string>;
  /** Compound adjectives behind a number and hyphen, or glued to a number word («20-летний», «трехдневный»). */
  readonly compound?: (folded: string) => CompoundReading | undefined;
}

/** What a compound adjective holds: «летний» a unit of time, «процентный» percent, «километровый» a measure. */
export interface CompoundReading {
  /** Present when the number is part of the word («трехдневный» 3). */
  readonly value?: number;
  readonly sense: Sense;
}
