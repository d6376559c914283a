import type { Found } from './change.ts';
import { meet } from '../compare/stated-range.ts';
import { type Clause, rangeOf, scaleText, terms, termText } from './clause.ts';
import { findPhrase } from './phrases.ts';

/** «10 buses at $5,000 each, $60,000 in total»: number times price against the sum. */
export function checkProduct(clause: Clause): Found[] {
  const { items, words } = clause;
  const all = terms(clause);
  for (let k = 0; k + 2 < all.length; k++) {
    const [count, price, total] = [all[k], all[k + 1], all[k + 2]];
    if (!count || !price || !total || count.figure.kind !== 'number' || price.figure.kind !== 'money') continue;
    if (total.figure.kind !== 'money' || total.figure.currency !== price.figure.currency) continue;
    if (findPhrase(items, count.at + 1, total.at, words.each, words.clitics) < 0 || price.at - count.at > 6) continue;
    if (findPhrase(items, price.at + 1, items.length, words.total, words.clitics) < 0) continue;
    const [a, b] = [rangeOf(count), rangeOf(price)];
    return [
      {
        figure: items[total.at]?.figure ?? 0,
        check: {
          relation: 'total',
          holds: meet({ low: a.low * b.low, high: a.high * b.high }, rangeOf(total)),
          working: `${termText(count)} × ${termText(price)} = ${scaleText(count.value * price.value)}`,
        },
      },
    ];
  }
  return [];
}
