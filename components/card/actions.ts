import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardEntity } from '../../lib/card.ts';
import type { CitationStyle } from '../../lib/cite/styles.ts';
import type { CitedWork } from '../../lib/facts/cited-work.ts';

/** What the reader can do on a card: say what a name means, copy a citation. */
export interface CardActions {
  /** The reader, not the text, says what the name means: on this page, or on every page of the site. */
  readonly chosen?: 'page' | 'site' | undefined;
  /** Absent: candidates are listed, and cannot be chosen. */
  readonly onChoose?: ((entity: CardEntity) => void) | undefined;
  /** Takes a choice back, or opens a link to other meanings. Absent where there are none. */
  readonly onReopen?: (() => void) | undefined;
  /** Writes the citation of a source. Absent: there is nothing to copy. */
  readonly onCite?: ((work: CitedWork, style: CitationStyle) => Promise<string>) | undefined;
  /** The style that was used last. */
  readonly citation?: CitationStyle | undefined;
}

export const CardActionsContext = createContext<CardActions>({});

export function useCardActions(): CardActions {
  return useContext(CardActionsContext);
}
