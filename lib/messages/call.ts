import type { CallName, Calls, Result } from './protocol.ts';
import type { CallMessage } from './serve.ts';

/** A call that failed: `code` says what happened (`forbidden`, `bad-message`, `no-answer`, or the handler's own code). */
export class CallError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  constructor(code: string, details: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'CallError';
    this.code = code;
    this.details = details;
  }
}

/** Makes calls of the protocol and gives their results; rejects with a `CallError`. */
export type Call = <N extends CallName>(name: N, params: Calls[N]['params']) => Promise<Calls[N]['result']>;

function isResult(reply: unknown): reply is Result<unknown> {
  return reply !== null && typeof reply === 'object' && typeof (reply as { ok?: unknown }).ok === 'boolean';
}

/**
 * Makes `call` over a way to send: `runtime.sendMessage`, or `tabs.sendMessage` bound to a tab. A rejected or missing
 * reply (no receiver, a page without our script, an old script after an update) becomes the code `no-answer`.
 */
export function createCall(send: (message: CallMessage) => Promise<unknown>): Call {
  return async (name, params) => {
    let reply: unknown;
    try {
      reply = await send({ call: name, params });
    } catch (error) {
      throw new CallError('no-answer', { message: String(error).slice(0, 200) });
    }
    if (!isResult(reply)) throw new CallError('no-answer');
    if (!reply.ok) throw new CallError(reply.code, reply.details);
    return reply.value as Calls[typeof name]['result'];
  };
}
