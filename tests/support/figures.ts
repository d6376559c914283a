import type { Figure } from '../../lib/annotation.ts';
import { findFigures } from '../../lib/figures/find-figures.ts';

/** Publication date of every text below. */
export const published = '2025-11-26';

/** Figures of one text as one block. */
export function figuresOf(lang: string, text: string, country?: string): Figure[] {
  return findFigures({ text, lang, blocks: [{ start: 0, end: text.length, lang }], published, ...(country ? { country } : {}) });
}

/** «text → kind value from..to unit currency (qualifier)», for tables. */
export function describeFigure(figure: Figure): string {
  const { text, kind, value, from, to, unit, currency, qualifier } = figure;
  const range = from === undefined ? '' : ` ${from}..${to}`;
  const of = [currency, unit].filter(Boolean).join(' ');
  return `${text} → ${kind}${value === undefined || from !== undefined ? '' : ` ${value}`}${range}${of ? ` ${of}` : ''}${qualifier ? ` (${qualifier})` : ''}`;
}

/** All figures of a text, one line each. */
export function table(lang: string, text: string, country?: string): string[] {
  return figuresOf(lang, text, country).map(describeFigure);
}
