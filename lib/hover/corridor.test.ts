import { expect, it } from 'vitest';
import { inCorridor } from './corridor.ts';

const line = { left: 100, top: 100, right: 180, bottom: 120 };
const below = { left: 60, top: 140, right: 400, bottom: 400 };
const above = { left: 60, top: 0, right: 400, bottom: 80 };

it.each([
  ['on the line', 140, 110, below, true],
  ['on the card', 390, 300, below, true],
  ['straight down', 140, 130, below, true],
  ['on the slant', 280, 136, below, true],
  ['outside the slant', 350, 124, below, false],
  ['beside the line', 260, 110, below, false],
  ['above the line', 140, 80, below, false],
  ['below the card', 140, 420, below, false],
  ['straight up', 140, 90, above, true],
  ['outside the slant upwards', 380, 97, above, false],
])('%s', (_name, x, y, card, inside) => expect(inCorridor(x, y, line, card)).toBe(inside));
