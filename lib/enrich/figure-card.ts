import type { Figure } from '../annotation.ts';
import type { CardConversion, CardFigure } from '../card.ts';
import type { CardRequest } from './card-request.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { convertQuantity } from '../figures/convert-unit.ts';
import { findRate } from './exchange.ts';
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

async function convertMoney(figure: Figure, request: CardRequest, store: FactStore): Promise<CardConversion[]> {
  const target = request.reader.currency;
  if (!figure.currency || figure.currency === target) return [];
  const year = Number(request.context.published?.slice(0, 4)) || undefined;
  const [source, wanted] = await Promise.all([findRate(figure.currency, year, store), findRate(target, year, store)]);
  if (!source || !wanted) return [];
  const inputs = [source.input, wanted.input].flatMap((input) => (input ? [input] : []));
  const result = convert(figure, target, (value) => (value / source.perDollar) * wanted.perDollar, inputs);
  return result ? [result] : [];
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
 * The figure part of a card: the value in the reader's currency (at the rate of the article's year, with the rate as input) or units, and
 * the sourced statements of the packs that state this very figure about an entity of the article.
 */
export async function buildFigure(figure: Figure, request: CardRequest, store: FactStore): Promise<CardFigure> {
  const conversions =
    figure.kind === 'money'
      ? await convertMoney(figure, request, store)
      : figure.kind === 'quantity'
        ? convertUnits(figure, request.reader.units)
        : [];
  return { figure, conversions, statements: await findStatements(figure, request, store) };
}
