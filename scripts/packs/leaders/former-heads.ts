import type { Statement } from '../../../lib/facts/statement.ts';

/** Titles that are told with a country's name behind them («Prime Minister (United Kingdom)»), and the property of the country that they hold. */
const titles: Readonly<Record<string, string>> = {
  'prime minister': 'P6',
  president: 'P35',
  king: 'P35',
  emir: 'P35',
};

/** Heads of state and of government whose term has ended, told of the country: who was it at the date of an old article? */
export function formerHeadStatements(terms: readonly Statement[]): Statement[] {
  const found = new Map<string, Statement>();
  for (const { subject, value, qualifiers = {}, references, rank } of terms) {
    const [country] = qualifiers.P1001 ?? [];
    const [start] = qualifiers.P580 ?? [];
    const [end] = qualifiers.P582 ?? [];
    if (value.type !== 'string' || country?.type !== 'entity' || start?.type !== 'time' || end?.type !== 'time') continue;
    const property = titles[value.text.replace(/ \(.*$/, '').toLowerCase()];
    if (property === undefined) continue;
    const id = `${country.id}-${property}-${subject}-${start.time}`;
    found.set(id, {
      id,
      subject: country.id,
      property,
      value: { type: 'entity', id: subject },
      rank,
      qualifiers: { P580: [start], P582: [end] },
      ...(references ? { references } : {}),
    });
  }
  return [...found.values()];
}
