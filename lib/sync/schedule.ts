const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * When a subscription is checked next, in milliseconds since 1970: 24 h ± 20 % after a success, so that readers do not come
 * all at once; after failures 1 h, 2 h, 4 h … up to a week. `random` is in [0, 1).
 */
export function nextCheck(nowMs: number, failures: number, random: number): number {
  const jitter = 0.8 + 0.4 * random;
  const wait = failures === 0 ? dayMs : Math.min(hourMs * 2 ** (failures - 1), 7 * dayMs);
  return Math.round(nowMs + wait * jitter);
}
