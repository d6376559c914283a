import browser, { type Runtime } from 'webextension-polyfill';
import { type Call, createCall } from '../messages/call.ts';
import type { Sender } from '../messages/sender.ts';

/** Calls the background. */
export const callBackground: Call = createCall((message) => browser.runtime.sendMessage(message));

/** Calls the page script of a tab (top frame). */
export function callTab(tabId: number): Call {
  return createCall((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** Who we are, for the sender rules. */
export function self(): { readonly id: string; readonly origin: string } {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('') };
}

/**
 * Hands every message to a receiver (see `serve`). Replies go through `sendResponse` with `true` returned: the one form
 * that Firefox, the polyfill over `chrome` and Chrome's own `browser` all take. Returns the way to stop.
 */
export function onMessage(receive: (message: unknown, sender: Sender) => Promise<unknown> | null): () => void {
  const heard = (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void): true | undefined => {
    const reply = receive(message, sender);
    if (reply === null) return undefined;
    reply.then(sendResponse, () => sendResponse(undefined));
    return true;
  };
  const listener = heard as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
