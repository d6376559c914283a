import { describe, expect, it } from 'vitest';
import { mostClitics, wordFlag } from '../language.ts';
import { arabicClitics } from './clitics.ts';

function readings(word: string): string[] {
  const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  const out = { skip: new Uint8Array(mostClitics), outside: new Uint8Array(mostClitics), flags: new Uint8Array(mostClitics) };
  const count = arabicClitics(units, 0, units.length, out);
  return Array.from(
    { length: count },
    (_, k) => `${word.slice(out.skip[k])}${(out.flags[k]! & wordFlag.definite) !== 0 ? '+' : ''}@${out.outside[k]}`,
  );
}

describe('arabicClitics', () => {
  it.each([
    ['روسيا', ['روسيا@0']],
    ['وروسيا', ['وروسيا@0', 'روسيا@1']],
    ['لروسيا', ['لروسيا@0', 'روسيا@1']],
    ['وبروسيا', ['وبروسيا@0', 'بروسيا@1', 'روسيا@2']],
    ['الصين', ['الصين@0', 'صين+@0']],
    ['والصين', ['والصين@0', 'الصين@1', 'صين+@1']],
    ['بالصين', ['بالصين@0', 'الصين@1', 'صين+@1']],
    ['للصين', ['للصين@0', 'لصين@1', 'صين+@1']],
    ['وللصين', ['وللصين@0', 'للصين@1', 'لصين@2', 'صين+@2']],
    ['و', ['و@0']],
  ])('%s', (word, expected) => {
    expect(readings(word)).toEqual(expected);
  });

  it('takes ك off long words only', () => {
    expect(readings('كتركيا')).toContain('تركيا@1');
    expect(readings('وكالات')).not.toContain('الات@2');
  });
});
