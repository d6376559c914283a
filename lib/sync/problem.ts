import type { PackProblem } from './pack-state.ts';

/** A failure as the settings page shows it. Errors without a code are bugs and say `internal`. */
export function problemOf(error: unknown, nowMs: number): PackProblem {
  const { code, details } = (error ?? {}) as { code?: unknown; details?: PackProblem['details'] };
  const at = new Date(nowMs).toISOString();
  if (typeof code !== 'string') return { code: 'internal', details: { message: String(error).slice(0, 300) }, at };
  return details === undefined ? { code, at } : { code, details, at };
}
