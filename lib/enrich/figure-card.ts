import type { Figure, FigureAnnotation, Holder } from '../annotation.ts';
import type { CardConversion, CardFigure, CardValue } from '../card.ts';
import type { CardRequest } from './card-request.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { convertQuantity } from '../figures/convert-unit.ts';
import { contextOfFigure } from './add-context.ts';
import { cardComparisons, cardScale, valueById } from './card-context.ts';
import { findRate } from './exchange.ts';
import { yearFor } from './figure-year.ts';
import { createLabelLookup } from './label-lookup.ts';
import { findStatements } from './stated-figure.ts';

const finite = (value: number | string | undefined): number | undefined => {
  const number = typeof value === 'string' ? Number(value) : value;
  return number !== undefined && Number.isFinite(number) ? number : undefined;
};

/** The same figure with `value`, `from` and `to` put through one function. */
function convert(
  figure: Figure,
  unit: string,
  by: (value: number) => number,
  inputs: CardConversion['inputs'],
): CardConversion | undefined {
  const value = finite(figure.value) ?? finite(figure.from);
  if (value === undefined) return undefined;
  const from = finite(figure.from);
  const to = finite(figure.to);
  return {
    unit,
    value: by(value),
    ...(from !== undefined && to !== undefined ? { from: by(from), to: by(to) } : {}),
    inputs,
  };
}

/** Years between a figure and a rate beyond which the card warns. */
const mostYearsApart = 3;

async function convertMoney(figure: Figure, year: number | undefined, request: CardRequest, store: FactStore): Promise<CardConversion[]> {
  const target = request.reader.currency;
  if (!figure.currency || figure.currency === target) return [];
  const [source, wanted] = await Promise.all([findRate(figure.currency, year, store), findRate(target, year, store)]);
  if (!source || !wanted) return [];
  const inputs = [source.input, wanted.input].flatMap((input) => (input ? [input] : []));
  const result = convert(figure, target, (value) => (value / source.perDollar) * wanted.perDollar, inputs);
  const away = inputs.map(({ at }) => Math.abs(Number(at?.slice(0, 4)) - (year ?? Number.NaN))).filter(Number.isFinite);
  const yearsApart = Math.max(0, ...away);
  return result ? [{ ...result, ...(yearsApart > mostYearsApart ? { yearsApart } : {}) }] : [];
}

function convertUnits(figure: Figure, system: 'metric' | 'imperial'): CardConversion[] {
  const value = finite(figure.value) ?? finite(figure.from);
  if (!figure.unit || value === undefined) return [];
  const unit = figure.unit;
  const target = convertQuantity(value, unit, system);
  if (!target || target.unit === unit) return [];
  const by = (amount: number): number => convertQuantity(amount, unit, system)?.value ?? Number.NaN;
  const result = convert(figure, target.unit, by, []);
  return result && Number.isFinite(result.value) ? [{ ...result, value: target.value }] : [];
}

/**
 * The figure part of a card: how it stands to the values of the packs, what it amounts to beside a country, whether the sentence's sum is
 * right, the value in the reader's currency (at the rate of the figure's own year, else the article's, with the rate as input) or units; where nothing was
 * compared, the sourced statements that state this very figure about an entity of the article.
 */
export async function buildFigure(figure: FigureAnnotation, request: CardRequest, store: FactStore): Promise<CardFigure> {
  const explained = await contextOfFigure(figure, request.context, store);
  const { comparisons = [], context = [] } = explained;
  const conversions =
    figure.kind === 'money'
      ? await convertMoney(figure, yearFor(figure, comparisons, request.context.published), request, store)
      : figure.kind === 'quantity'
        ? convertUnits(figure, request.reader.units)
        : [];
  const { lang, today } = request.reader;
  const labels = createLabelLookup(store, [lang, request.context.lang]);
  const at = (figure.about?.[0]?.time ?? figure.time)?.split('/').at(-1) ?? request.context.published;
  const subject = comparisons[0]?.entity;
  const held = async (holder: Holder | undefined): Promise<CardValue | undefined> =>
    holder && subject ? (await valueById(holder.statement, await store.subject(subject), labels))?.value : undefined;
  const [wasCurrent, isCurrent] = await Promise.all([held(explained.then), held(explained.now)]);
  return {
    figure,
    ...(at ? { at } : {}),
    ...(wasCurrent ? { wasCurrent } : {}),
    ...(isCurrent ? { isCurrent } : {}),
    comparisons: await cardComparisons(comparisons, lang, labels, store, today),
    scale: await cardScale(context, lang, labels, store),
    arithmetic: figure.arithmetic ?? [],
    conversions,
    // What was compared is not told twice.
    statements: comparisons.length > 0 ? [] : await findStatements(figure, request, store),
  };
}
