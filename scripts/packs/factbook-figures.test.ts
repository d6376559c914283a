import { describe, expect, it } from 'vitest';
import { parseFigure, parseSince, shiftDecimal } from './factbook-figures.ts';

describe('figures of the Factbook', () => {
  it('moves the decimal point without losing digits', () => {
    expect(shiftDecimal('17.478', 9)).toBe('17478000000');
    expect(shiftDecimal('-737.696', 6)).toBe('-737696000');
    expect(shiftDecimal('0.05', 1)).toBe('0.5');
    expect(shiftDecimal('1.105', 0)).toBe('1.105');
  });

  it('reads amounts with scale, sign and year', () => {
    expect(parseFigure('$17.478 billion (2024 est.)')).toEqual({ amount: '17478000000', year: '2024', estimate: true });
    expect(parseFigure('6,219,751 (2025 est.)')).toEqual({ amount: '6219751', year: '2025', estimate: true });
    expect(parseFigure('-$5.18 billion (2022 est.)')).toEqual({ amount: '-5180000000', year: '2022', estimate: true });
    expect(parseFigure('40.5% of GDP (2023 est.)')).toEqual({ amount: '40.5', year: '2023', estimate: true });
    expect(parseFigure('3% of GDP (2024)')).toEqual({ amount: '3', year: '2024', estimate: false });
  });

  it('gives nothing where no year is stated', () => {
    expect(parseFigure('NA')).toBeUndefined();
    expect(parseFigure('$4 billion')).toBeUndefined();
    expect(parseFigure(undefined)).toBeUndefined();
  });

  it('reads the date of taking office at the precision stated', () => {
    expect(parseSince('President Sadyr JAPAROV (since 28 January 2021)')).toBe('2021-01-28');
    expect(parseSince('Prime Minister ABIY Ahmed Ali (since April 2018)')).toBe('2018-04');
    expect(parseSince('President Denis SASSOU-Nguesso (since 1997)')).toBe('1997');
    expect(parseSince('President Luong CUONG (since 21 Oct 2024)')).toBe('2024-10-21');
    expect(parseSince('President (vacant)')).toBeUndefined();
  });
});
