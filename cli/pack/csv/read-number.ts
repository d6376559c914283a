import { isDecimal } from '../../../lib/facts/decimal.ts';

/** How a table writes its numbers. */
export interface NumberStyle {
  readonly decimal?: '.' | ',' | undefined;
  readonly group?: ' ' | '.' | ',' | "'" | undefined;
}

/** Arabic-Indic and Persian digits as Western ones. */
function westernDigits(text: string): string {
  return text.replace(/[\u{660}-\u{669}\u{6f0}-\u{6f9}]/gu, (digit) => String((digit.codePointAt(0) as number) & 15));
}

/**
 * The decimal string that a cell states; undefined when it is no number in the table's style. Without a style the decimal mark is a point,
 * and spaces (also narrow and no-break ones) group.
 */
export function readNumber(cell: string, style: NumberStyle = {}): string | undefined {
  const { decimal = '.', group = ' ' } = style;
  let text = westernDigits(cell).replaceAll('\u{2212}', '-').trim();
  text = group === ' ' ? text.replace(/(?<=\d)[\s\u{a0}\u{202f}](?=\d{3})/gu, '') : text.replaceAll(group, '');
  if (decimal === ',') {
    if (text.includes('.')) return undefined;
    text = text.replace(',', '.');
  }
  text = text.replace(/^\+/, '');
  return isDecimal(text) ? text : undefined;
}
