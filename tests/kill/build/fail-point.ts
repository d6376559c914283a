// Part of builds for kill tests alone (tests/kill/build/plugin.ts).

/** What a page of the tests says to a context of the extension, and hears from it. */
export type FailPointMessage =
  | { readonly arm: string; readonly nth: number; readonly context: 'background' | 'page' }
  | { readonly armed: string }
  | { readonly reached: string }
  | { readonly release: true };

const channel = new BroadcastChannel('hashiya-fail-points');
const context = location.pathname === '/options.html' ? 'page' : 'background';

let wanted: { readonly name: string; left: number } | undefined;
let held: { readonly promise: Promise<void>; readonly release: () => void } | undefined;

channel.onmessage = ({ data }: MessageEvent<FailPointMessage>) => {
  if ('arm' in data && data.context === context) {
    wanted = { name: data.arm, left: data.nth };
    channel.postMessage({ armed: data.arm } satisfies FailPointMessage);
  }
  if ('release' in data) {
    held?.release();
    held = undefined;
  }
};

/** True when the fail point of this name is the one that the test waits for: whoever passed it stays there until `released`. */
export function hits(name: string): boolean {
  if (wanted?.name !== name || --wanted.left > 0) return false;
  wanted = undefined;
  let release = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  held = { promise, release };
  channel.postMessage({ reached: name } satisfies FailPointMessage);
  return true;
}

/** False while a context stands at its fail point. */
export function isReleased(): boolean {
  return held === undefined;
}

/** A step on the way: stays here for ever, or until the test lets it go on, when it is the one that the test waits for. */
export async function pass(name: string): Promise<void> {
  if (hits(name)) await held?.promise;
}

/** A function with a fail point before it and one after it. */
export function watched<A extends unknown[], R>(name: string, run: (...args: A) => R | Promise<R>): (...args: A) => Promise<R> {
  return async (...args) => {
    await pass(`${name}:before`);
    const result = await run(...args);
    await pass(`${name}:after`);
    return result;
  };
}
