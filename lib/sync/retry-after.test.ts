import { expect, it } from 'vitest';
import { retryAfterSeconds } from './retry-after.ts';

it('reads seconds and dates, and nothing else', () => {
  const now = Date.UTC(2026, 10, 25, 12);
  expect(retryAfterSeconds('120', now)).toBe(120);
  expect(retryAfterSeconds('Wed, 25 Nov 2026 12:01:00 GMT', now)).toBe(60);
  expect(retryAfterSeconds('Wed, 25 Nov 2020 12:01:00 GMT', now)).toBe(0);
  expect(retryAfterSeconds('999999999', now)).toBe(7 * 86_400);
  for (const text of [null, '', 'soon', '-5', '1e9', '12h']) expect(retryAfterSeconds(text, now)).toBeUndefined();
});
