/** Id of a mark of the page. */
export type MarkId = number;
/** Names one dwell. Timers and results carry it; what carries an older one is dropped. */
export type Token = number;

/**
 * Where the card is: `idle` → `dwelling` on a mark → `loading` its data → `shown` → `leaving` → `idle`.
 * `pinned`: opened by keyboard, tap or click; it stays when the pointer leaves.
 */
export type HoverState =
  | {
      readonly name: 'idle';
      readonly last: Token /** Dismissed with Escape: silent until the pointer leaves it. */;
      readonly muted?: MarkId;
    }
  | { readonly name: 'dwelling'; readonly last: Token; readonly mark: MarkId; readonly token: Token }
  | {
      readonly name: 'loading' | 'shown';
      readonly last: Token;
      readonly mark: MarkId;
      readonly token: Token;
      readonly pinned: boolean;
      /** A card is on the screen: always when shown, while loading once patience ran out. */
      readonly visible: boolean;
      /** Focus goes into the card as soon as it is there. */
      readonly focus: boolean;
    }
  | {
      readonly name: 'leaving';
      readonly last: Token;
      readonly mark: MarkId;
      readonly token: Token;
      /** The state to go back to when the pointer returns in time. */
      readonly from: 'loading' | 'shown';
      readonly visible: boolean;
      /** Token of the running grace. */
      readonly grace: Token;
      /** The pointer rests on another mark meanwhile: its own dwell. */
      readonly next?: { readonly mark: MarkId; readonly token: Token };
    };

export const idle: HoverState = { name: 'idle', last: 0 };

export type HoverEvent =
  /** The pointer is over a mark, or over none. */
  | { readonly type: 'point'; readonly mark: MarkId | null }
  /** The pointer is over the card, or on its way to it inside the corridor. */
  | { readonly type: 'hold' }
  /** A timer that an effect asked for ran out. */
  | { readonly type: 'timer'; readonly token: Token }
  /** The card's data came, or failed to: both are shown. */
  | { readonly type: 'loaded'; readonly token: Token }
  /** Keyboard, tap, click or list: open now and stay open. */
  | { readonly type: 'open'; readonly mark: MarkId; readonly focus: boolean }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'focus' }
  /** Close: Escape, the card's button. */
  | { readonly type: 'dismiss' }
  /** A press outside the card. */
  | { readonly type: 'press' }
  /** The reader drags, types or scrolls fast: nothing may open by itself. */
  | { readonly type: 'disturb' }
  /** These marks are all there are now. */
  | { readonly type: 'marks'; readonly has: (mark: MarkId) => boolean }
  | { readonly type: 'stop' };

export type HoverEffect =
  | { readonly type: 'timer'; readonly token: Token; readonly ms: number }
  /** Ask for the data of the mark's card. */
  | { readonly type: 'load'; readonly mark: MarkId; readonly token: Token }
  /** Draw the card anew: it is there, and its state changed. */
  | { readonly type: 'draw' }
  | { readonly type: 'close' /** Give focus back to where it was. */; readonly returnFocus: boolean }
  | { readonly type: 'focus-card' };

export interface HoverStep {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}
