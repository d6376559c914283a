import type { FigureQualifier } from '../annotation.ts';
import type { Statement } from '../facts/statement.ts';

/** The words of the qualifier `bound` (docs/pack-authors.md). */
const bounds: Readonly<Record<string, FigureQualifier>> = {
  about: 'about',
  nearly: 'nearly',
  'more than': 'more-than',
  'less than': 'less-than',
  'at least': 'at-least',
  'at most': 'at-most',
};

/** How the source of a statement hedges its number; undefined when it does not, or in words that are not known. */
export function boundOf(statement: Statement): FigureQualifier | undefined {
  const value = statement.qualifiers?.bound?.[0];
  return value?.type === 'string' && Object.hasOwn(bounds, value.text) ? bounds[value.text] : undefined;
}
