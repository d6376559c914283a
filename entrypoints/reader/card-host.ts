import { native } from '../../lib/page/native.ts';
import { placeCard, type Box, type Placement } from '../../lib/page/place.ts';

/** The one element that is ours in a page, and only while a card is open. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is drawn, inside a closed shadow root: the page cannot look in. */
  readonly stage: HTMLElement;
  /** Puts the card beside the line that is being read; again whenever the line moves or the card grows. */
  place(line: Box, mention: Box, direction: 'ltr' | 'rtl'): void;
  /** Where the card is, in viewport coordinates. */
  box(): DOMRect;
  focus(): void;
  hasFocus(): boolean;
  remove(): void;
}

/** Set as properties, which no page's content security policy forbids; important, so that no page's style sheet wins. */
const hostStyle: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', 'auto'],
  ['display', 'block'],
  ['width', 'max-content'],
  ['height', 'auto'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'transparent'],
  ['overflow', 'visible'],
  ['z-index', '2147483647'],
];

/** What happens in the card stays in the card: no shortcut and no «click outside» of the page hears it. */
const ownEvents = (
  'keydown keyup keypress beforeinput input click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup ' +
  'touchstart touchend wheel copy cut paste focusin focusout'
).split(' ');

/** Greatest height of a card, as its style sheet has it. */
const greatest = 440;

function visibleArea(window: Window): Box {
  const view = window.visualViewport;
  const left = view?.offsetLeft ?? 0;
  const top = view?.offsetTop ?? 0;
  // The layout viewport without its scroll bars; a pinch zoom shows a part of it.
  const { clientWidth, clientHeight } = native.root(window.document);
  const width = Math.min(view?.width ?? Number.POSITIVE_INFINITY, clientWidth || window.innerWidth);
  const quirks = native.quirks(window.document);
  const height = Math.min(view?.height ?? Number.POSITIVE_INFINITY, quirks ? window.innerHeight : clientHeight || window.innerHeight);
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * Opens the host: a plain `div` under the document element (a hyphenated tag could be taken over by the page), in the top
 * layer, with a closed shadow root that holds `styles` and a place to draw into.
 */
export function openCardHost(window: Window & typeof globalThis, styles: string, resized: () => void): CardHost {
  const { document } = window;
  const element = native.create(document, 'div');
  for (const [name, value] of hostStyle) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const style = native.create(document, 'style');
  style.textContent = styles;
  const stage = native.create(document, 'div');
  root.append(style, stage);
  for (const type of ownEvents) element.addEventListener(type, (event) => event.stopPropagation());
  element.setAttribute('popover', 'manual');
  native.root(document).append(element);
  element.showPopover();
  const observer = new window.ResizeObserver(resized);
  observer.observe(element);
  let side: Placement['side'] | undefined;
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  return {
    element,
    stage,
    place(line, mention, direction) {
      const viewport = visibleArea(window);
      set('--card-room', `${greatest}px`);
      const { width, height } = element.getBoundingClientRect();
      const placement = placeCard({ line, mention, card: { width, height }, viewport, direction, side });
      side = placement.side;
      set('--card-room', `${placement.room}px`);
      set('left', `${placement.left}px`);
      set('top', `${placement.top}px`);
    },
    box: () => element.getBoundingClientRect(),
    focus: () => stage.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
    hasFocus: () => native.activeElement(document) === element,
    remove() {
      observer.disconnect();
      element.remove();
    },
  };
}
