import type { Direction, Script } from '../text/script.ts';

/** How a language is written: all that the page script needs of it, without the language's tables. `lib/lang/<code>/writing.ts`. */
export interface Writing {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly script: Script;
  readonly direction: Direction;
  /** It reads the words of its script in texts of other scripts, and texts that no {@link ownLetters} give to another language. */
  readonly standsForScript: boolean;
  /** Letters that the language which stands for the script has not: by them its texts are known. */
  readonly ownLetters?: string;
}
