/** A host may ask for this much patience at most: a week, as after many failures. In seconds. */
const most = 7 * 86_400;

/**
 * Seconds that a `Retry-After` header asks for (RFC 9110, 10.2.3: a number of seconds or an HTTP date), at most a week; undefined when there
 * is none, or none that can be read.
 */
export function retryAfterSeconds(header: string | null, nowMs: number): number | undefined {
  const text = header?.trim() ?? '';
  if (text === '') return undefined;
  const isDate = /^[A-Z][a-z]{2,8},? /.test(text);
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : isDate ? Math.ceil((Date.parse(text) - nowMs) / 1_000) : Number.NaN;
  return Number.isFinite(seconds) ? Math.min(most, Math.max(0, seconds)) : undefined;
}
