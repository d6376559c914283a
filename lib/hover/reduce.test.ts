import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduceHover } from './reduce.ts';
import { type HoverEffect, type HoverEvent, type HoverState, idle, type Token } from './state.ts';
import { timings } from './timings.ts';

const everywhere = () => true;

/** Plays events; `timer:n` lets the n-th timer of the run elapse, `data:n` brings the n-th load's data (both from 0). */
function play(...events: readonly (HoverEvent | `timer:${number}` | `data:${number}`)[]): {
  state: HoverState;
  effects: HoverEffect[];
  open: boolean;
} {
  let state = idle;
  const timers: Token[] = [];
  const loads: Token[] = [];
  const effects: HoverEffect[] = [];
  let open = false;
  for (const event of events) {
    const [kind, at] = typeof event === 'string' ? event.split(':') : [];
    const step = reduceHover(
      state,
      typeof event !== 'string'
        ? event
        : kind === 'timer'
          ? { type: 'timer', token: timers[Number(at)] ?? -1 }
          : { type: 'loaded', token: loads[Number(at)] ?? -1 },
    );
    state = step.state;
    for (const effect of step.effects) {
      effects.push(effect);
      if (effect.type === 'timer') timers.push(effect.token);
      if (effect.type === 'load') loads.push(effect.token);
      if (effect.type === 'draw') open = true;
      if (effect.type === 'close') open = false;
    }
  }
  return { state, effects, open };
}
const on = (mark: number | null): HoverEvent => ({ type: 'point', mark });
const dismiss: HoverEvent = { type: 'dismiss' };

describe('reduceHover', () => {
  it.each<[string, readonly (HoverEvent | `timer:${number}` | `data:${number}`)[], HoverState['name'], boolean]>([
    ['passing by opens nothing', [on(1), on(null), 'timer:0'], 'idle', false],
    ['resting loads, data shows', [on(1), 'timer:0', 'data:0'], 'shown', true],
    ['nothing shows before there is data or patience ran out', [on(1), 'timer:0'], 'loading', false],
    ['patience shows that it loads', [on(1), 'timer:0', 'timer:1'], 'loading', true],
    ['another mark starts over', [on(1), on(2), 'timer:0'], 'dwelling', false],
    ['leaving keeps the card for a grace', [on(1), 'timer:0', 'data:0', on(null)], 'leaving', true],
    ['the grace ends', [on(1), 'timer:0', 'data:0', on(null), 'timer:2'], 'idle', false],
    ['coming back in time keeps it', [on(1), 'timer:0', 'data:0', on(null), on(1), 'timer:2'], 'shown', true],
    ['reaching the card keeps it', [on(1), 'timer:0', 'data:0', on(null), { type: 'hold' }, 'timer:2'], 'shown', true],
    ['resting on another mark takes over', [on(1), 'timer:0', 'data:0', on(2), 'timer:3', 'data:1'], 'shown', true],
    ['the other mark waits its own dwell', [on(1), 'timer:0', 'data:0', on(2), 'timer:2'], 'dwelling', false],
    ['pinned stays when the pointer leaves', [{ type: 'open', mark: 1, focus: false }, 'data:0', on(null), on(2)], 'shown', true],
    ['pinning what is open', [on(1), 'timer:0', 'data:0', { type: 'pin', pinned: true }, on(null)], 'shown', true],
    ['opening the hovered mark pins it', [on(1), 'timer:0', 'data:0', { type: 'open', mark: 1, focus: false }, on(null)], 'shown', true],
    ['Escape closes and mutes the mark', [on(1), 'timer:0', 'data:0', dismiss, on(1)], 'idle', false],
    ['until the pointer left it', [on(1), 'timer:0', 'data:0', dismiss, on(1), on(null), on(1)], 'dwelling', false],
    ['a press outside closes a pinned card', [{ type: 'open', mark: 1, focus: true }, 'data:0', { type: 'press' }], 'idle', false],
    ['dragging stops a dwell', [on(1), { type: 'disturb' }, 'timer:0'], 'idle', false],
    ['dragging leaves an open card', [on(1), 'timer:0', 'data:0', { type: 'disturb' }], 'shown', true],
    ['late data is dropped', [on(1), 'timer:0', dismiss, 'data:0'], 'idle', false],
    ['data of the mark before is dropped', [on(1), 'timer:0', on(2), 'timer:3', 'data:0'], 'loading', false],
    ['data after leaving opens nothing', [on(1), 'timer:0', on(null), 'data:0'], 'leaving', false],
    ['a mark that is gone closes', [on(1), 'timer:0', 'data:0', { type: 'marks', has: (mark) => mark !== 1 }], 'idle', false],
    ['a mark that is there stays', [on(1), 'timer:0', 'data:0', { type: 'marks', has: everywhere }], 'shown', true],
    ['stop closes', [{ type: 'open', mark: 1, focus: true }, 'data:0', { type: 'stop' }], 'idle', false],
  ])('%s', (_name, events, name, open) => {
    const end = play(...events);
    expect(end.state.name).toBe(name);
    expect(end.open).toBe(open);
  });

  it('moves focus into the card only when asked, and gives it back', () => {
    expect(play(on(1), 'timer:0', 'data:0').effects.map((effect) => effect.type)).not.toContain('focus-card');
    expect(play({ type: 'open', mark: 1, focus: true }, 'data:0').effects.at(-1)).toEqual({ type: 'focus-card' });
    expect(play({ type: 'open', mark: 1, focus: false }, 'data:0', { type: 'focus' }).effects.at(-1)).toEqual({ type: 'focus-card' });
    expect(play({ type: 'open', mark: 1, focus: true }, 'data:0', dismiss).effects.at(-1)).toEqual({ type: 'close', returnFocus: true });
  });

  it('waits as long as the timings say', () => {
    expect(play(on(1)).effects).toEqual([{ type: 'timer', token: 1, ms: timings.intent }]);
    expect(play(on(1), 'timer:0', 'data:0', on(null)).effects.at(-1)).toMatchObject({ type: 'timer', ms: timings.grace });
  });

  const mark = fc.integer({ min: 1, max: 3 });
  const anyEvent: fc.Arbitrary<HoverEvent> = fc.oneof(
    fc.option(mark).map((at): HoverEvent => ({ type: 'point', mark: at })),
    fc.constantFrom<HoverEvent>({ type: 'hold' }, dismiss, { type: 'press' }, { type: 'disturb' }, { type: 'focus' }, { type: 'stop' }),
    fc.integer({ min: 0, max: 40 }).map((token): HoverEvent => ({ type: 'timer', token })),
    fc.integer({ min: 0, max: 40 }).map((token): HoverEvent => ({ type: 'loaded', token })),
    fc.record({ mark, focus: fc.boolean() }).map((open): HoverEvent => ({ type: 'open', ...open })),
    fc.boolean().map((pinned): HoverEvent => ({ type: 'pin', pinned })),
    mark.map((gone): HoverEvent => ({ type: 'marks', has: (id) => id !== gone })),
  );

  it('leaves no card behind: what is drawn is closed, and Escape closes whatever is open', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let state = idle;
        let open = false;
        for (const event of events) {
          const step = reduceHover(state, event);
          state = step.state;
          for (const effect of step.effects) {
            if (effect.type === 'draw') open = true;
            if (effect.type === 'close') open = false;
            if (effect.type === 'focus-card') expect(open).toBe(true);
          }
          expect(open).toBe('visible' in state && state.visible);
        }
        const last = reduceHover(state, dismiss);
        expect(last.state.name).toBe('idle');
        expect(last.effects.some((effect) => effect.type === 'close')).toBe(open);
      }),
    );
  });

  it('ignores every stale token', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const state = events.reduce<HoverState>((before, event) => reduceHover(before, event).state, idle);
        for (const type of ['timer', 'loaded'] as const) {
          const step = reduceHover(state, { type, token: state.last + 1 });
          expect(step.state).toEqual(state);
          expect(step.effects).toEqual([]);
        }
      }),
    );
  });
});
