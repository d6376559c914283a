import * as v from 'valibot';
import type { CallName, Calls, Result } from './protocol.ts';
import type { Sender } from './sender.ts';

/** A check for the parameters of each call. */
export type ParamSchemas<N extends CallName> = { readonly [K in N]: v.GenericSchema<unknown, Calls[K]['params']> };

/** What answers each call. A handler that throws an error with a `code` (and flat `details`) fails with that code. */
export type Handlers<N extends CallName> = {
  readonly [K in N]: (params: Calls[K]['params'], sender: Sender) => Promise<Calls[K]['result']> | Calls[K]['result'];
};

export interface ServeOptions<N extends CallName> {
  readonly schemas: ParamSchemas<N>;
  readonly handlers: Handlers<N>;
  /** May this sender make this call? A refusal is answered with the code `forbidden`. */
  readonly allow: (name: N, sender: Sender) => boolean;
  /** Told of failures that carry no code: bugs. */
  readonly onError?: (error: unknown, name: N) => void;
}

type Details = Readonly<Record<string, string | number>>;

/** A call on the wire. */
export interface CallMessage {
  readonly call: string;
  readonly params: unknown;
}

function flatDetails(details: unknown): Details | undefined {
  if (details === null || typeof details !== 'object') return undefined;
  const flat = Object.entries(details).filter((entry): entry is [string, string | number] =>
    ['string', 'number'].includes(typeof entry[1]),
  );
  return Object.fromEntries(flat);
}

/** The failure envelope of an error: its `code` and flat `details`, or `internal` for one that has no code. */
function failureOf(error: unknown): Extract<Result<never>, { ok: false }> {
  const { code, details } = (error ?? {}) as { code?: unknown; details?: unknown };
  if (typeof code !== 'string') return { ok: false, code: 'internal', details: { message: String(error).slice(0, 500) } };
  const flat = flatDetails(details);
  return flat === undefined ? { ok: false, code } : { ok: false, code, details: flat };
}

/**
 * Makes the receiver of one context. It takes any message with its sender; null means «not for us, say nothing» (unknown
 * calls belong to another listener), else the promise of the reply envelope, which never rejects.
 */
export function serve<N extends CallName>(options: ServeOptions<N>): (message: unknown, sender: Sender) => Promise<Result<unknown>> | null {
  return (message, sender) => {
    if (message === null || typeof message !== 'object') return null;
    const { call, params } = message as { call?: unknown; params?: unknown };
    if (typeof call !== 'string' || !Object.hasOwn(options.schemas, call)) return null;
    return answer(options, call as N, params, sender);
  };
}

async function answer<N extends CallName>(options: ServeOptions<N>, name: N, params: unknown, sender: Sender): Promise<Result<unknown>> {
  if (!options.allow(name, sender)) return { ok: false, code: 'forbidden', details: { call: name } };
  const checked = v.safeParse(options.schemas[name], params, { abortEarly: true });
  if (!checked.success) {
    const issue = checked.issues[0];
    return { ok: false, code: 'bad-message', details: { call: name, at: v.getDotPath(issue) ?? '', why: issue.message.slice(0, 200) } };
  }
  try {
    return { ok: true, value: await options.handlers[name](checked.output, sender) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'internal') options.onError?.(error, name);
    return failure;
  }
}
