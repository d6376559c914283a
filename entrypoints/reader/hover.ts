import { type Annotation, isEntityAnnotation } from '../../lib/annotation.ts';
import type { Card, CardContext, CardEntity } from '../../lib/card.ts';
import { inCorridor } from '../../lib/hover/corridor.ts';
import { reduceHover } from '../../lib/hover/reduce.ts';
import { type HoverEffect, type HoverEvent, type HoverState, idle, type MarkId, type Token } from '../../lib/hover/state.ts';
import { type Choice, choiceKey } from '../../lib/page/choices.ts';
import type { Mark } from '../../lib/page/mark.ts';
import { native } from '../../lib/page/native.ts';
import { boundsOf } from '../../lib/page/place.ts';
import { rectsOf } from '../../lib/page/ranges.ts';
import type { CardData } from './card-data.ts';
import { type CardHost, openCardHost } from './card-host.ts';

/** How a card is drawn. Injected, so that this file knows no component. */
export interface CardDrawing {
  readonly data: CardData;
  readonly name: string;
  readonly pinned: boolean;
  readonly onClose: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly chosen: Mark['chosen'];
  /** The reader says that this is meant. */
  readonly onChoose: (entity: CardEntity) => void;
  /** Takes a choice back, or opens a link to other meanings; absent where there are none. */
  readonly onReopen: (() => void) | undefined;
}

export interface HoverPorts {
  readonly window: Window & typeof globalThis;
  readonly styles: string;
  card(annotation: Annotation, context: CardContext): Promise<Card>;
  draw(stage: HTMLElement, drawing: CardDrawing): void;
  /** Unmounts what `draw` put there. */
  undraw(stage: HTMLElement): void;
  marks(): readonly Mark[];
  contextOf(mark: Mark): CardContext;
  activate(mark: Mark | undefined): void;
  /** Has the name mean something on this page: see the session. */
  choose(mark: Mark, choice: Choice | null | undefined): void;
}

const meantBy = ({ annotation }: Mark): string | undefined => (isEntityAnnotation(annotation) ? annotation.entity?.id : undefined);

/** Runs the card's state machine: timers, data, and the card host. */
export function createHover(ports: HoverPorts) {
  const { window } = ports;
  const { document } = window;
  let state: HoverState = idle;
  let mark: Mark | undefined;
  /** Which line of the mark was pointed at. */
  let lineIndex = 0;
  let data: CardData = { state: 'loading' };
  let host: CardHost | undefined;
  let focusBefore: Element | null = null;
  let frame = 0;
  const timers = new Map<Token, number>();

  const markOf = (id: MarkId) => ports.marks().find((one) => one.id === id);
  const lineOf = (rects: readonly DOMRect[]) => rects[Math.min(lineIndex, rects.length - 1)];
  const line = () => lineOf(mark ? rectsOf(mark) : []);
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ type: 'dismiss' });
  };
  const place = () => {
    if (!host || !mark) return;
    const rects = rectsOf(mark);
    const at = lineOf(rects);
    const { innerHeight } = window;
    // Scrolled away, or the page hid the text: the card has lost what it speaks of.
    if (!at || at.bottom < 0 || at.top > innerHeight) return send({ type: 'press' });
    const rtl = window.getComputedStyle(mark.block.container).direction === 'rtl';
    host.place(at, boundsOf(rects), rtl ? 'rtl' : 'ltr');
  };
  const draw = () => {
    if (!mark || !('visible' in state)) return;
    if (!host) {
      focusBefore = native.activeElement(document);
      host = openCardHost(window, ports.styles, () => place());
      window.addEventListener('keydown', onEscape, true);
    }
    const had = host.hasFocus();
    const now = mark;
    ports.draw(host.stage, {
      data,
      name: mark.annotation.text,
      pinned: 'pinned' in state && state.pinned,
      onClose: () => send({ type: 'dismiss' }),
      onPin: (pinned) => send({ type: 'pin', pinned }),
      chosen: mark.chosen,
      onChoose: choose,
      onReopen:
        meantBy(mark) !== undefined && choiceKey(mark.annotation) !== undefined
          ? () => ports.choose(now, now.chosen === 'page' ? undefined : null)
          : undefined,
    });
    // The button that had the focus may be gone with what it stood on.
    if (had && !host.hasFocus()) host.focus();
    ports.activate(mark);
    place();
  };
  const close = (returnFocus: boolean) => {
    window.removeEventListener('keydown', onEscape, true);
    if (!host) return;
    const had = host.hasFocus();
    ports.undraw(host.stage);
    host.remove();
    host = undefined;
    ports.activate(undefined);
    if (returnFocus && had && focusBefore instanceof window.HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };
  const load = (id: MarkId, token: Token) => {
    mark = markOf(id);
    data = { state: 'loading' };
    if (!mark) return;
    ports.card(mark.annotation, ports.contextOf(mark)).then(
      (card) => arrived(token, { state: 'ready', card }),
      () => arrived(token, { state: 'error' }),
    );
  };
  /** The open card's name means something else now: the old card stays until the new one is there. */
  const reload = () => {
    if (!mark || !('token' in state)) return;
    const { token } = state;
    const show = (next: CardData) => {
      if (!('token' in state) || state.token !== token) return;
      data = next;
      draw();
    };
    ports.card(mark.annotation, ports.contextOf(mark)).then(
      (card) => show({ state: 'ready', card }),
      () => show({ state: 'error' }),
    );
  };
  /** The candidate's data is there already, so its card is there at once. */
  const choose = (entity: CardEntity) => {
    if (!mark || data.state !== 'ready') return;
    const { candidates: _others, ...card } = data.card;
    ports.choose(mark, { entity: entity.id, kind: entity.type });
    data = { state: 'ready', card: { ...card, annotation: mark.annotation, entity } };
    send({ type: 'pin', pinned: true });
  };
  const arrived = (token: Token, next: CardData) => {
    if (!('token' in state) || state.token !== token) return;
    data = next;
    send({ type: 'loaded', token });
  };
  const run = (effect: HoverEffect) => {
    switch (effect.type) {
      case 'timer':
        timers.set(
          effect.token,
          window.setTimeout(() => {
            timers.delete(effect.token);
            send({ type: 'timer', token: effect.token });
          }, effect.ms),
        );
        break;
      case 'load':
        load(effect.mark, effect.token);
        break;
      case 'draw':
        draw();
        break;
      case 'close':
        close(effect.returnFocus);
        break;
      case 'focus-card':
        host?.focus();
    }
  };
  function send(event: HoverEvent): void {
    const step = reduceHover(state, event);
    state = step.state;
    if (state.name === 'idle') {
      for (const timer of timers.values()) window.clearTimeout(timer);
      timers.clear();
    }
    for (const effect of step.effects) run(effect);
  }

  return {
    send,
    /** The pointer is at a line of a mark, or on none. */
    pointAt(id: MarkId | null, at = 0): void {
      const waiting = state.name === 'idle' || state.name === 'dwelling' || state.name === 'leaving';
      if (id !== null && (waiting || ('mark' in state && state.mark === id && !host))) lineIndex = at;
      send({ type: 'point', mark: id });
    },
    /** Opens a mark's card at one of its lines. */
    open(id: MarkId, focus: boolean, at = 0): void {
      lineIndex = at;
      send({ type: 'open', mark: id, focus });
    },
    /** True when the pointer is on the way from the line to the open card. */
    onTheWay(x: number, y: number): boolean {
      const at = line();
      return host !== undefined && at !== undefined && inCorridor(x, y, at, host.box());
    },
    isCard: (target: EventTarget | null) => host !== undefined && target === host.element,
    /** The mark whose card is on the screen. */
    openMark: () => (host ? mark : undefined),
    /** The mark whose card was opened last. */
    lastMark: () => mark,
    /** The page scrolled or changed size: the card goes with its line, once a frame. */
    follow(): void {
      if (!host || frame !== 0) return;
      frame = window.requestAnimationFrame(() => {
        frame = 0;
        place();
      });
    },
    /** The marks changed: keeps the card when its mark is still there, in whatever block. */
    marksChanged(): void {
      const ids = new Map(ports.marks().map((one) => [one.id, one]));
      const before = mark;
      if (mark) mark = ids.get(mark.id) ?? mark;
      send({ type: 'marks', has: (id) => ids.has(id) });
      if (host) {
        if (before && mark && meantBy(before) !== meantBy(mark)) reload();
        ports.activate(mark);
        this.follow();
      }
    },
    /** Settings changed: the open card is drawn anew. */
    redraw(): void {
      if (host) draw();
    },
    stop(): void {
      send({ type: 'stop' });
      close(false);
      window.cancelAnimationFrame(frame);
    },
  };
}

export type Hover = ReturnType<typeof createHover>;
