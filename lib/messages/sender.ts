import type { CallName } from './protocol.ts';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** Id of the sending extension. */
  readonly id?: string | undefined;
  /** URL of the sending page or frame. */
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** `extension`: one of our own pages or the background; `page`: our script in a web page; `stranger`: anything else. */
export type Caller = 'extension' | 'page' | 'stranger';

/**
 * Tells who calls. `own.origin` is `runtime.getURL('')`. A compromised renderer can forge what its page script sends, but
 * not the URL that the browser puts into the sender.
 */
export function callerOf(sender: Sender, own: { readonly id: string; readonly origin: string }): Caller {
  if (sender.id !== own.id) return 'stranger';
  if (sender.url?.startsWith(own.origin)) return 'extension';
  return sender.tab === undefined ? 'stranger' : 'page';
}

const pageCalls: ReadonlySet<CallName> = new Set<CallName>(['annotate', 'card', 'cite', 'settings.get']);

/** The rule of the background: pages may ask for annotations, cards, citations and their settings; everything else is for our own pages. */
export function mayCallBackground(name: CallName, caller: Caller): boolean {
  return caller === 'extension' || (caller === 'page' && pageCalls.has(name));
}

/** The rule of page scripts: only our own extension reaches them. The browser gives the background no tab, and our pages their URL. */
export function mayCallPage(sender: Sender, own: { readonly id: string; readonly origin: string }): boolean {
  return sender.id === own.id && (sender.tab === undefined || sender.url?.startsWith(own.origin) === true);
}
