import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, [light, dark]] as const,
  ),
);

/** Relative luminance of a colour (WCAG 2.2, definition). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours (WCAG 2.2, definition). */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function ratio(name: string, ground: string, theme: 0 | 1): number {
  return contrast(tokens.get(name)?.[theme] ?? '#000000', tokens.get(ground)?.[theme] ?? '#000000');
}

describe.each([0, 1] as const)('theme %d', (theme) => {
  // SC 1.4.3: 4.5 for text; ink for reading is held to 7 (SC 1.4.6).
  it.each([
    ['ink', 'paper', 7],
    ['ink', 'leaf', 7],
    ['ink', 'wash', 7],
    ['faded', 'paper', 4.5],
    ['faded', 'leaf', 4.5],
    ['faded', 'wash', 4.5],
    ['rubric', 'paper', 4.5],
    ['rubric', 'leaf', 4.5],
    ['rubric', 'wash', 4.5],
    ['on-rubric', 'rubric', 4.5],
    // SC 1.4.11: 3 for the edges of controls.
    ['edge', 'paper', 3],
    ['edge', 'leaf', 3],
  ] as const)('%s on %s has at least %d', (name, ground, least) => {
    expect(ratio(name, ground, theme)).toBeGreaterThanOrEqual(least);
  });
});

it('knows every colour', () => {
  expect([...tokens.keys()]).toEqual(['paper', 'leaf', 'ink', 'faded', 'rule', 'edge', 'rubric', 'on-rubric', 'wash']);
});
