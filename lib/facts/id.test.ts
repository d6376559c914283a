import { describe, expect, it } from 'vitest';
import { globalId, isGlobalId, localId } from './id.ts';

describe('ids', () => {
  it.each([
    ['Q813', 'Q813'],
    ['P1082', 'P1082'],
    ['other:thing', 'other:thing'],
    ['RUB', 'currencies:RUB'],
    ['Q0', 'currencies:Q0'],
  ])('%s is %s to others', (id, global) => {
    expect(globalId('currencies', id)).toBe(global);
    expect(isGlobalId(global)).toBe(true);
  });
  it.each([
    ['currencies:RUB', 'RUB'],
    ['RUB', 'RUB'],
    ['Q813', 'Q813'],
    ['other:RUB', 'other:RUB'],
  ])('%s is %s to its own pack', (id, local) => {
    expect(localId('currencies', id)).toBe(local);
  });
});
