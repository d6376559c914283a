import type { HoverEffect, HoverEvent, HoverState, HoverStep, MarkId, Token } from './state.ts';
import { timings } from './timings.ts';

type Open = Extract<HoverState, { name: 'loading' | 'shown' }>;
type Leaving = Extract<HoverState, { name: 'leaving' }>;

const stay = (state: HoverState): HoverStep => ({ state, effects: [] });

function dwell(last: Token, mark: MarkId): HoverStep {
  const token = last + 1;
  return { state: { name: 'dwelling', last: token, mark, token }, effects: [{ type: 'timer', token, ms: timings.intent }] };
}

/** Starts loading a mark's card. The same token serves the data and the patience of waiting for it. */
function load(last: Token, mark: MarkId, pinned: boolean, focus: boolean, before: readonly HoverEffect[] = []): HoverStep {
  const token = last + 1;
  return {
    state: { name: 'loading', last: token, mark, token, pinned, visible: false, focus },
    effects: [...before, { type: 'load', mark, token }, { type: 'timer', token, ms: timings.patience }],
  };
}

function close(state: HoverState, returnFocus: boolean, muted?: MarkId): HoverStep {
  const open = 'visible' in state && state.visible;
  return {
    state: { name: 'idle', last: state.last, ...(muted === undefined ? {} : { muted }) },
    effects: open ? [{ type: 'close', returnFocus }] : [],
  };
}

function leave(state: Open): HoverStep {
  const grace = state.last + 1;
  const { mark, token, visible } = state;
  return {
    state: { name: 'leaving', last: grace, mark, token, from: state.name, visible, grace },
    effects: [{ type: 'timer', token: grace, ms: timings.grace }],
  };
}

/** Back on the mark or on the card in time. */
function comeBack(state: Leaving): HoverStep {
  const { last, mark, token, from, visible } = state;
  return stay({ name: from, last, mark, token, pinned: false, visible, focus: false });
}

function point(state: HoverState, mark: MarkId | null): HoverStep {
  switch (state.name) {
    case 'idle':
      if (mark === null) return stay({ name: 'idle', last: state.last });
      return mark === state.muted ? stay(state) : dwell(state.last, mark);
    case 'dwelling':
      if (mark === state.mark) return stay(state);
      return mark === null ? stay({ name: 'idle', last: state.last }) : dwell(state.last, mark);
    case 'loading':
    case 'shown': {
      if (state.pinned || mark === state.mark) return stay(state);
      const left = leave(state);
      if (mark === null) return left;
      const then = point(left.state, mark);
      return { state: then.state, effects: [...left.effects, ...then.effects] };
    }
    case 'leaving': {
      if (mark === state.mark) return comeBack(state);
      if (mark === (state.next?.mark ?? null)) return stay(state);
      const { next: _dropped, ...rest } = state;
      if (mark === null) return stay(rest);
      const token = state.last + 1;
      return { state: { ...rest, last: token, next: { mark, token } }, effects: [{ type: 'timer', token, ms: timings.intent }] };
    }
  }
}

function hold(state: HoverState): HoverStep {
  if (state.name === 'dwelling') return stay({ name: 'idle', last: state.last });
  return state.name === 'leaving' ? comeBack(state) : stay(state);
}

function timer(state: HoverState, token: Token): HoverStep {
  switch (state.name) {
    case 'dwelling':
      return token === state.token ? load(state.last, state.mark, false, false) : stay(state);
    case 'loading':
      if (token !== state.token || state.visible) return stay(state);
      return { state: { ...state, visible: true }, effects: [{ type: 'draw' }] };
    case 'leaving': {
      // The other mark's dwell may outlast the grace: then the card closes and the dwell goes on.
      if (state.next && token === state.next.token) return load(state.last, state.next.mark, false, false, close(state, false).effects);
      if (token !== state.grace) return stay(state);
      const closed = close(state, false);
      if (!state.next) return closed;
      return { state: { name: 'dwelling', last: state.last, ...state.next }, effects: closed.effects };
    }
    default:
      return stay(state);
  }
}

function loaded(state: HoverState, token: Token): HoverStep {
  if (!('visible' in state) || state.token !== token) return stay(state);
  // Left before there was anything to see: nothing opens behind the pointer's back.
  if (state.name === 'leaving') return state.visible ? { state: { ...state, from: 'shown' }, effects: [{ type: 'draw' }] } : stay(state);
  if (state.name === 'shown') return stay(state);
  const focus: readonly HoverEffect[] = state.focus ? [{ type: 'focus-card' }] : [];
  return { state: { ...state, name: 'shown', visible: true, focus: false }, effects: [{ type: 'draw' }, ...focus] };
}

function open(state: HoverState, mark: MarkId, focus: boolean): HoverStep {
  if ('visible' in state && state.mark === mark) {
    const back = state.name === 'leaving' ? comeBack(state).state : state;
    const pinned = { ...back, pinned: true, focus: back.name === 'loading' && focus } as Open;
    const effects: HoverEffect[] = pinned.visible ? [{ type: 'draw' }] : [];
    if (focus && pinned.name === 'shown') effects.push({ type: 'focus-card' });
    return { state: pinned, effects };
  }
  return load(state.last, mark, true, focus, close(state, false).effects);
}

/**
 * The card's state machine: what happens next, and what has to be done about it. Pure: timers, data and drawing are
 * effects, and come back as events with the token they were given.
 */
export function reduceHover(state: HoverState, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'point':
      return point(state, event.mark);
    case 'hold':
      return hold(state);
    case 'timer':
      return timer(state, event.token);
    case 'loaded':
      return loaded(state, event.token);
    case 'open':
      return open(state, event.mark, event.focus);
    case 'pin':
      if (state.name !== 'shown' && state.name !== 'loading') return stay(state);
      return { state: { ...state, pinned: event.pinned }, effects: state.visible ? [{ type: 'draw' }] : [] };
    case 'focus':
      if (state.name === 'shown') return { state: { ...state, pinned: true }, effects: [{ type: 'draw' }, { type: 'focus-card' }] };
      return state.name === 'loading' ? stay({ ...state, pinned: true, focus: true }) : stay(state);
    case 'dismiss':
      return state.name === 'idle' ? stay(state) : close(state, true, state.mark);
    case 'press':
      return state.name === 'idle' ? stay(state) : close(state, false, state.mark);
    case 'disturb':
      if (state.name === 'dwelling' || (state.name === 'loading' && !state.pinned && !state.visible)) return close(state, false);
      if (state.name !== 'leaving') return stay(state);
      return stay((({ next: _dropped, ...rest }) => rest)(state));
    case 'marks':
      return state.name === 'idle' || event.has(state.mark) ? stay(state) : close(state, true);
    case 'stop':
      return close(state, true);
  }
}
