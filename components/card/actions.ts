import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardEntity } from '../../lib/card.ts';

/** What the reader can say about the meaning of a name. */
export interface CardActions {
  /** The reader, not the text, says what the name means: on this page, or on every page of the site. */
  readonly chosen?: 'page' | 'site' | undefined;
  /** Absent: candidates are listed, and cannot be chosen. */
  readonly onChoose?: ((entity: CardEntity) => void) | undefined;
  /** Takes a choice back, or opens a link to other meanings. Absent where there are none. */
  readonly onReopen?: (() => void) | undefined;
}

export const CardActionsContext = createContext<CardActions>({});

export function useCardActions(): CardActions {
  return useContext(CardActionsContext);
}
