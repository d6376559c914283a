/** A word beside another one, as rules of a language look at it. */
export interface WordAround {
  /** Folded letters. */
  readonly text: string;
  /** Bits of `gap` (lib/text/token-stream.ts) between the two. */
  readonly gap: number;
}

/** A word in its sentence, as rules of a language look at it. */
export interface WordInText {
  /** Folded letters, clitics off; and the clitics. */
  readonly folded: string;
  readonly clitics: string;
  /** Word `distance` before it (0: the nearest), and after it. */
  before(distance: number): WordAround | undefined;
  after(distance: number): WordAround | undefined;
}
