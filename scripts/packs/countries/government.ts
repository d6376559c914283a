import type { Statement } from '../../../lib/facts/statement.ts';
import { field, type Profile } from '../factbook.ts';
import { parseFigure } from '../factbook-figures.ts';
import type { Head } from '../leaders/heads.ts';
import { reference } from '../reference.ts';
import { entityValue, quantity, statement, text, time } from '../values.ts';
import type { Country } from './country.ts';

const roleProperty = { S: 'P35', G: 'P6' } as const;

/** The Factbook's last edition is of this month: what it says of office holders is true of that month. */
export const factbookMonth = '2026-01';

/** Who heads the state and the government, with the date of taking office, as of the Factbook's last edition. */
export function headStatements(country: Country, heads: readonly Head[], personIds: ReadonlyMap<string, string>): Statement[] {
  return heads.flatMap((head) =>
    head.roles.map((role) => {
      const since = head.since[role];
      const person = personIds.get(head.id) ?? head.id;
      return statement(
        country.qid,
        roleProperty[role],
        head.id,
        entityValue(person),
        reference(`factbook-${country.gec}`, role === 'S' ? 'Government: chief of state' : 'Government: head of government'),
        { P580: since ? [time(since)] : undefined, P585: [time(factbookMonth)] },
      );
    }),
  );
}

/** Capital, currencies, code and area of one country. `capital` is the item of its capital, where known. */
export function basicStatements(country: Country, profile: Profile | undefined, capital: string | undefined): Statement[] {
  const page = `factbook-${country.gec}`;
  const area = profile && field(profile, 'Geography', 'Area', 'total ');
  const squareKilometres = /^([\d,]+(?:\.\d+)?) sq km/.exec(area ?? '')?.[1]?.replaceAll(',', '');
  return [
    ...(capital && profile ? [statement(country.qid, 'P36', capital, entityValue(capital), reference(page, 'Government: capital'))] : []),
    ...country.currencies.map((code) =>
      statement(country.qid, 'P38', code, entityValue(`currencies:${code}`), reference('country-codes', country.iso3)),
    ),
    ...(country.iso2 === 'XK' ? [] : [country.iso2]).map((code) =>
      statement(country.qid, 'P297', code, text(code), reference('country-codes', country.iso3)),
    ),
    ...(squareKilometres && profile
      ? [statement(country.qid, 'P2046', 'cia', quantity(squareKilometres, 'km2'), reference(page, 'Geography: area'))]
      : []),
  ];
}

/** The CIA's own figures for population and GDP, beside the World Bank's series: the sources differ, and both are shown. */
export function ciaFigures(country: Country, profile: Profile): Statement[] {
  const page = `factbook-${country.gec}`;
  const population = parseFigure(field(profile, 'People and Society', 'Population', 'total'));
  const product = parseFigure(field(profile, 'Economy', 'GDP (official exchange rate)'));
  return [
    ...(population
      ? [
          statement(country.qid, 'P1082', 'cia', quantity(population.amount, '1'), reference(page, 'People and Society: population'), {
            P585: [time(population.year)],
          }),
        ]
      : []),
    ...(product
      ? [
          statement(
            country.qid,
            'P2131',
            'cia',
            quantity(product.amount, 'USD'),
            reference(page, 'Economy: GDP (official exchange rate)'),
            {
              P585: [time(product.year)],
            },
          ),
        ]
      : []),
  ];
}
