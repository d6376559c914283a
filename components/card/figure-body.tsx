import type { CardConversion, CardFigure, CardValue } from '../../lib/card.ts';
import { formatQuantity, formatQuantityRange } from '../../lib/i18n/format-quantity.ts';
import { ClaimNote } from './claim.tsx';
import { Facts } from './fact.tsx';
import { FigureContext } from './figure-context.tsx';
import { useSpeech } from './speech.ts';

/** A rate that a conversion used, with its year and source. Starter packs give units of the currency per US dollar. */
function Rate({ rate }: { rate: CardValue }) {
  const { language, t } = useSpeech();
  if (rate.content.type !== 'quantity') return null;
  const amount = formatQuantity(rate.content.amount, rate.content.unit, language, 'full');
  return (
    <div>
      <div class="card-quiet">
        {t('rate')}: <bdi>{formatQuantity('1', 'USD', language, 'full')}</bdi> = <bdi>{amount}</bdi>
      </div>
      <ClaimNote value={rate} />
    </div>
  );
}

function Conversion({ conversion }: { conversion: CardConversion }) {
  const { language, t } = useSpeech();
  const { unit, value, from, to, inputs } = conversion;
  const rounded = (amount: number): number => Number(amount.toPrecision(4));
  const words =
    from !== undefined && to !== undefined
      ? formatQuantityRange(rounded(from), rounded(to), unit, language)
      : formatQuantity(rounded(value), unit, language);
  return (
    <div>
      <p class="converted" lang={language}>
        ≈ <bdi>{words}</bdi>
      </p>
      {inputs.map((rate) => (
        <Rate key={rate.statement} rate={rate} />
      ))}
      {conversion.yearsApart === undefined ? null : <p class="differ">{t('yearsApart', { count: conversion.yearsApart })}</p>}
    </div>
  );
}

/** What stands under a figure: its context, the value for this reader, and the sourced statements that give the same figure. */
export function FigureBody({ figure }: { figure: CardFigure }) {
  const { t } = useSpeech();
  return (
    <>
      <FigureContext figure={figure} />
      {figure.conversions.length > 0 ? (
        <section class="card-section">
          <h3 class="card-rubric">{t('converted')}</h3>
          {figure.conversions.map((conversion) => (
            <Conversion key={conversion.unit} conversion={conversion} />
          ))}
        </section>
      ) : null}
      {figure.statements.length > 0 ? (
        <section class="card-section">
          <h3 class="card-rubric">{t('stated')}</h3>
          <Facts facts={figure.statements} limit={3} />
        </section>
      ) : null}
    </>
  );
}
