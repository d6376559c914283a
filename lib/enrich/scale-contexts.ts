import type { Comparison, FigureAnnotation, ScaleContext } from '../annotation.ts';
import type { CardContext } from '../card.ts';
import { type Observation, observationsOf } from '../compare/observation.ts';
import { type Dollars, measuredBy, measureMoney, measurePeople, type Yardstick } from '../scale/measures.ts';
import { convertTo } from '../figures/convert-unit.ts';
import { globalId } from '../facts/id.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { parseTime } from '../facts/time.ts';
import { familiarSubject, measureFamiliar } from '../scale/familiar.ts';
import { dollarCountry, inLaterPrices, priceProperties } from '../scale/prices.ts';
import { findRate } from './exchange.ts';
import { yearFor, yearStated } from './figure-year.ts';

/** A reader is shown a figure beside one country, and may choose the other. */
const mostCountries = 2;
/** Entities that are asked for their country, nearest first. */
const mostSubjects = 12;
const country = 'P17';
const area = 'P2046';
/** GDP per head, nominal and by purchasing power. */
const perHead: ReadonlySet<string> = new Set(['P2132', 'P2299']);

/** The countries that a figure speaks of: of what it is about, then of what stands around it. A thing in a country stands for it. */
async function yardsticks(ids: readonly string[], store: FactStore): Promise<Yardstick[]> {
  const found = new Map<string, Yardstick>();
  for (const id of ids.slice(0, mostSubjects)) {
    if (found.size >= mostCountries) break;
    const all = await store.subject(id);
    const own = observationsOf(id, all);
    if (own.some(({ property }) => property === measuredBy.gdp)) {
      found.set(id, { of: id, observations: own });
      continue;
    }
    const homes = all.flatMap(({ pack, statements }) =>
      statements.flatMap(({ property, value }) => (property === country && value.type === 'entity' ? [globalId(pack, value.id)] : [])),
    );
    // What lies in several countries stands for none of them.
    const [home, second] = [...new Set(homes)];
    if (home === undefined || second !== undefined || found.has(home)) continue;
    const observations = observationsOf(home, await store.subject(home));
    if (observations.some(({ property }) => property === measuredBy.gdp)) found.set(home, { of: home, observations });
  }
  return [...found.values()];
}

async function dollars(figure: FigureAnnotation, year: number | undefined, store: FactStore): Promise<Dollars | undefined> {
  const value = Number(figure.value ?? (Number(figure.from) + Number(figure.to)) / 2);
  if (!figure.currency || !Number.isFinite(value)) return undefined;
  const rate = await findRate(figure.currency, year, store);
  if (!rate) return undefined;
  const input = rate.input;
  if (input?.content.type !== 'quantity') return { value: value / rate.perDollar };
  const rateYear = parseTime(input.at ?? '')?.year;
  return {
    value: value / rate.perDollar,
    input: { statement: input.statement, value: input.content.amount, unit: input.content.unit },
    ...(rateYear === undefined ? {} : { rateYear }),
  };
}

/**
 * What a figure amounts to beside the countries it speaks of: money as a share of GDP and of the budget and for each head, people as a share
 * of the population. At the values of the figure's own year.
 *
 * @param comparisons of the same figure: what it was found to be about comes first
 */
export async function scaleOf(
  figure: FigureAnnotation,
  comparisons: readonly Comparison[],
  context: CardContext,
  store: FactStore,
): Promise<ScaleContext[]> {
  const isPeople = figure.kind === 'number' && figure.unit === 'person';
  // An amount for each head is no share of a country's whole.
  const [spoken] = [...comparisons, ...(figure.about ?? []).filter(({ firm }) => firm)];
  if (spoken && perHead.has(spoken.property)) return [];
  const property =
    figure.kind === 'money' ? measuredBy.gdp : isPeople ? measuredBy.population : figure.kind === 'quantity' ? area : undefined;
  if (property === undefined) return [];
  const year = yearFor(figure, comparisons, context.published);
  const money = figure.kind === 'money' ? await dollars(figure, year, store) : undefined;
  if (figure.kind === 'money' && !money) return [];
  const subjects = [
    ...comparisons.map(({ entity }) => entity),
    ...(figure.about ?? []).map(({ entity }) => entity),
    ...(context.entities ?? []),
  ];
  const countries = await yardsticks([...new Set(subjects)], store);
  // The whole population is no share of itself.
  const isWhole = comparisons.some((one) => one.property === measuredBy.population);
  const shares = money
    ? countries.flatMap((one) => measureMoney(money, year, one))
    : isPeople && !isWhole
      ? countries.slice(0, 1).flatMap((one) => measurePeople(figure, year, one))
      : [];
  const prices = money ? inLaterPrices(money, yearStated(figure, comparisons), await dollarPrices(store)) : [];
  return [
    ...shares,
    ...prices,
    ...(await multiples(figure, property, money, year, new Set([...subjects, ...countries.map(({ of }) => of)]), store)),
  ];
}

/** How prices in dollars changed, year by year. */
async function dollarPrices(store: FactStore): Promise<Observation[]> {
  return observationsOf(dollarCountry, await store.subject(dollarCountry)).filter(({ property }) =>
    priceProperties.some((one) => one === property),
  );
}

/** The figure as a multiple of what a familiar country has. */
async function multiples(
  figure: FigureAnnotation,
  id: string,
  money: Dollars | undefined,
  year: number | undefined,
  without: ReadonlySet<string>,
  store: FactStore,
): Promise<ScaleContext[]> {
  const property = (await store.properties([id])).get(id);
  const unit = property?.unit;
  if (!property || unit === undefined) return [];
  const own = Number(figure.value);
  const value = money ? money.value : figure.kind === 'quantity' ? convertTo(own, figure.unit ?? '', unit) : own;
  if (value === undefined || !(value > 0)) return [];
  const subject = familiarSubject(value, property, without);
  if (subject === undefined) return [];
  const observations = observationsOf(subject, await store.subject(subject), id);
  return measureFamiliar(value, property, subject, observations, year, money?.input ? [money.input] : []);
}
