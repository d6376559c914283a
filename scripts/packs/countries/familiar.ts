import type { Series } from '../../../lib/facts/series.ts';
import type { Statement } from '../../../lib/facts/statement.ts';

/** Countries and states that readers of the news know, from the smallest to the largest. */
const known =
  'Q235 Q233 Q229 Q189 Q191 Q211 Q822 Q810 Q399 Q224 Q30 Q45 Q28 Q40 Q39 Q55 Q114 Q79 Q1028 Q232 Q265 Q851 Q43 Q38 Q142 Q183 Q17 Q668 Q148 Q155 Q96 Q36 Q218 Q884';
const properties = ['P1082', 'P2131', 'P2046'] as const;

/** For population, GDP and area: the familiar countries with their latest amount, in rising order. */
export function familiarCountries(
  series: readonly Series[],
  statements: readonly Statement[],
): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  return new Map(
    properties.map((property) => {
      const found = known.split(' ').flatMap((id): (readonly [string, string])[] => {
        const points = series.find((one) => one.subject === id && one.property === property)?.points;
        const stated = statements.find((one) => one.subject === id && one.property === property)?.value;
        const amount = points?.at(-1)?.[1] ?? (stated?.type === 'quantity' ? stated.amount : undefined);
        return amount === undefined ? [] : [[id, amount]];
      });
      return [property, found.sort((a, b) => Number(a[1]) - Number(b[1]))] as const;
    }),
  );
}
