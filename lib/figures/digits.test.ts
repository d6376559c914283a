import { describe, expect, it } from 'vitest';
import { toValue } from './decimal.ts';
import { readLiteral, separatorEvidence, splitLiteral } from './digits.ts';

const none = { commaDecimal: false, dotDecimal: false };

function read(text: string, decimal: '.' | ',' | 'both'): number | string | undefined {
  const literal = readLiteral(splitLiteral(text, 0, text.length), decimal, () => none);
  return literal && toValue(literal.value);
}

describe('literals', () => {
  it.each([
    ['1,234', '.', 1234],
    ['1.234', '.', 1.234],
    ['1,234', ',', 1.234],
    ['1.234', ',', 1234],
    ['10,300', 'both', 10300],
    ['2,5', 'both', 2.5],
    ['0,123', '.', 0.123],
    ['1.234.567,89', '.', 1234567.89],
    ['1,234,567.89', ',', 1234567.89],
    ['12,34,567', '.', 1234567],
    ["1'234'567", '.', 1234567],
    ['١٬٢٣٤٫٥', 'both', 1234.5],
    ['١،٢٣٤،٥٦٧', 'both', 1234567],
    ['۱۲۳', 'both', 123],
    ['6 109 482', ',', 6109482],
    ['4.12.1', '.', undefined],
    ['1,2,3', '.', undefined],
  ] as const)('%s (decimal %s)', (text, decimal, value) => {
    expect(read(text, decimal)).toBe(value);
  });

  it('finds which sign the article uses for decimals', () => {
    expect(separatorEvidence('2,5 и 3,75')).toEqual({ commaDecimal: true, dotDecimal: false });
    expect(separatorEvidence('2.5 and 1,234')).toEqual({ commaDecimal: false, dotDecimal: true });
    expect(separatorEvidence('4.12.1 and 01.11.2025')).toEqual(none);
  });
});
