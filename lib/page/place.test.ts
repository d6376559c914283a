import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from './place.ts';

const viewport = { left: 0, top: 0, right: 1000, bottom: 700 };
const at = (left: number, top: number, width = 80) => ({ left, top, right: left + width, bottom: top + 20 });
const card = { width: 340, height: 300 };

describe('placeCard', () => {
  it('stands below the line, where the mention starts', () => {
    expect(placeCard({ line: at(100, 100), card, viewport, direction: 'ltr' })).toMatchObject({ left: 100, top: 126, side: 'below' });
    expect(placeCard({ line: at(600, 100), card, viewport, direction: 'rtl' })).toMatchObject({ left: 340, side: 'below' });
  });
  it('stands above where below lacks the room', () => {
    expect(placeCard({ line: at(100, 600), card, viewport, direction: 'ltr' })).toMatchObject({ top: 294, side: 'above' });
  });
  it('stays within the viewport sideways', () => {
    expect(placeCard({ line: at(900, 100), card, viewport, direction: 'ltr' }).left).toBe(652);
    expect(placeCard({ line: at(10, 100), card, viewport, direction: 'rtl' }).left).toBe(8);
  });
  it('takes the roomier side and less height in a low window', () => {
    const low = { ...viewport, bottom: 300 };
    expect(placeCard({ line: at(100, 180), card, viewport: low, direction: 'ltr' })).toMatchObject({ side: 'above', room: 166, top: 8 });
  });
  it('keeps clear of every line of a mention that wraps, where there is room', () => {
    const mention = { left: 0, top: 100, right: 1000, bottom: 150 };
    const first = placeCard({ line: at(900, 100), mention, card, viewport, direction: 'ltr' });
    expect(first).toMatchObject({ top: 156, side: 'below' });
    const second = placeCard({ line: at(0, 630), mention: { ...mention, top: 600, bottom: 650 }, card, viewport, direction: 'ltr' });
    expect(second).toMatchObject({ top: 294, side: 'above' });
  });
  it('keeps clear of the pointed line alone, where a mention of many lines leaves no useful room', () => {
    const mention = { left: 0, top: 60, right: 1000, bottom: 650 };
    expect(placeCard({ line: at(100, 100), mention, card, viewport, direction: 'ltr' })).toMatchObject({ top: 126, side: 'below' });
  });
  it('keeps its side while there is room', () => {
    expect(placeCard({ line: at(100, 350), card: { width: 340, height: 330 }, viewport, direction: 'ltr', side: 'below' }).side).toBe(
      'below',
    );
  });
  it('never covers the line being read', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        number(1000),
        number(680),
        number(600),
        number(800),
        fc.boolean(),
        fc.constantFrom('below', 'above', undefined),
        (x, y, w, h, rtl, side) => {
          const line = at(x, y);
          const placed = placeCard({ line, card: { width: w, height: h }, viewport, direction: rtl ? 'rtl' : 'ltr', side });
          const height = Math.min(h, placed.room);
          expect(placed.top >= line.bottom || placed.top + height <= line.top).toBe(true);
        },
      ),
    );
  });
});
