import { isForeign, isForeignGiven } from './foreign-names.ts';
import { hasHouseStyle } from './house-spellings.ts';
import { mayVary, styledWord, wordVariants } from './word-variants.ts';

/** What the spelling rules ask of one word of a name. */
export interface WordTraits {
  readonly word: string;
  /** «عبد», «أبو» or «الله», which are written apart or joined. */
  readonly compound: boolean;
  readonly houseStyle: boolean;
  readonly foreign: boolean;
  readonly foreignGiven: boolean;
  readonly mayVary: boolean;
  readonly styled: readonly string[];
  readonly variants: readonly string[];
}

const compound = /عبد|[أا]بو|الله/u;

/** Words that are kept; when there are more, all are forgotten. */
const capacity = 20_000;

const known = new Map<string, WordTraits>();

class LazyTraits implements WordTraits {
  readonly compound: boolean;
  readonly houseStyle: boolean;
  readonly foreign: boolean;
  readonly foreignGiven: boolean;
  readonly mayVary: boolean;
  readonly word: string;
  #styled: readonly string[] | undefined;
  #variants: readonly string[] | undefined;

  constructor(word: string) {
    this.word = word;
    this.compound = compound.test(word);
    this.houseStyle = hasHouseStyle(word);
    this.foreign = isForeign(word);
    this.foreignGiven = isForeignGiven(word);
    this.mayVary = mayVary(word);
  }

  get styled(): readonly string[] {
    this.#styled ??= styledWord(this.word);
    return this.#styled;
  }

  get variants(): readonly string[] {
    this.#variants ??= [...wordVariants(this.word)];
    return this.#variants;
  }
}

/** The words of a name, which are parted by single spaces. A pack's names are made of few words, and each is looked at once. */
export function wordsOf(name: string): WordTraits[] {
  return name.split(' ').map(traitsOf);
}

function traitsOf(word: string): WordTraits {
  let traits = known.get(word);
  if (traits === undefined) {
    traits = new LazyTraits(word);
    if (known.size >= capacity) known.clear();
    known.set(word, traits);
  }
  return traits;
}
