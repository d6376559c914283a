import { describe, expect, it } from 'vitest';
import { convertQuantity } from './convert-unit.ts';

describe('conversion of quantities', () => {
  it('converts lengths to a unit near in size', () => {
    expect(convertQuantity(42, 'km', 'imperial')).toEqual({ value: 42 * (1000 / 1609.344), unit: '[mi_i]' });
    expect(convertQuantity(6, '[ft_i]', 'metric')?.unit).toBe('m');
    expect(convertQuantity(3, '[in_i]', 'metric')).toEqual({ value: 7.62, unit: 'cm' });
  });

  it('converts temperatures by their scales', () => {
    expect(convertQuantity(100, 'Cel', 'imperial')).toEqual({ value: 212, unit: '[degF]' });
    expect(convertQuantity(-40, '[degF]', 'metric')).toEqual({ value: -40, unit: 'Cel' });
  });

  it('leaves alone what is in the system already, or unknown', () => {
    expect(convertQuantity(5, 'km', 'metric')).toBeUndefined();
    expect(convertQuantity(5, '[mi_i]', 'imperial')).toBeUndefined();
    expect(convertQuantity(5, 'eV', 'imperial')).toBeUndefined();
    expect(convertQuantity(5, 'constructor', 'imperial')).toBeUndefined();
    expect(convertQuantity(Number.NaN, 'km', 'imperial')).toBeUndefined();
  });

  it('knows local units of land', () => {
    expect(convertQuantity(500, 'dunam', 'metric')).toEqual({ value: 50, unit: 'har' });
  });
});
