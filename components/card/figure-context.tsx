import { useState } from 'preact/hooks';
import type { ArithmeticCheck } from '../../lib/annotation.ts';
import type { CardComparison, CardFigure, CardScale, CardValue } from '../../lib/card.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { formatChange, formatPercent } from '../../lib/i18n/format-percent.ts';
import { formatQuantity } from '../../lib/i18n/format-quantity.ts';
import { Chart } from './chart.tsx';
import { ClaimNote, ValueWords } from './claim.tsx';
import { Overdue } from './overdue.tsx';
import { Quotes } from './quotes.tsx';
import { capitalised, Run } from './run.tsx';
import { type Speech, useSpeech } from './speech.ts';
import { valueText } from './value-text.ts';

const percent = (share: number, digits = 2): number => Number((share * 100).toPrecision(digits));

function relationWords({ relation, difference = 0, fact }: CardComparison, { language, t }: Speech): string {
  if (relation === 'matches-earlier') return t('matches-earlier', { date: formatDate(fact.values[0]?.at ?? '', language) });
  if (relation !== 'differs') return t(relation);
  const share = formatPercent(percent(Math.abs(difference)), language);
  return difference < 0 ? t('differsLess', { share }) : t('differsMore', { share });
}

/** The latest value of a series, where the figure matches an earlier one. */
function Latest({ comparison }: { comparison: CardComparison }) {
  const { language, t } = useSpeech();
  const latest = comparison.series?.[0];
  if (!latest || latest.statement === comparison.fact.values[0]?.statement || comparison.relation === 'matches-latest') return null;
  const value = valueText(latest.content, language).words.text;
  return <p class="card-quiet">{t('latestValue', { value, date: formatDate(latest.at ?? '', language) })}</p>;
}

/** What was current when the article was written and what is now, with the change; only now where the page gives no date, and a word on it. */
function ThenAndNow({ figure, compared }: { figure: CardFigure; compared: CardValue }) {
  const { language, t } = useSpeech();
  const { wasCurrent: was, isCurrent: now } = figure;
  if (now === undefined) return null;
  const words = (value: CardValue) => ({
    value: valueText(value.content, language).words.text,
    date: formatDate(value.at ?? '', language),
  });
  const amounts = [was, now].map((value) => (value?.content.type === 'quantity' ? value.content.amount : undefined));
  const change = amounts[0] !== undefined && amounts[1] !== undefined ? formatChange(amounts[0], amounts[1], language) : undefined;
  return (
    <>
      {was && was.statement !== compared.statement ? <p class="card-quiet">{t('valueThen', words(was))}</p> : null}
      {now.statement === compared.statement ? null : (
        <p class="card-quiet">
          {t('latestValue', words(now))}
          {change === undefined ? null : (
            <span class="change" title={t('change')}>
              {' '}
              <bdi>{change}</bdi>
            </span>
          )}
        </p>
      )}
    </>
  );
}

function Compared({
  comparison,
  figure,
  first,
  chart,
}: {
  comparison: CardComparison;
  figure: CardFigure;
  first: boolean;
  chart: boolean;
}) {
  const speech = useSpeech();
  const { fact, relation, series } = comparison;
  const [value] = fact.values;
  if (value === undefined) return null;
  return (
    <div class={`compared ${relation}`}>
      <p class="relation">{relationWords(comparison, speech)}</p>
      <p>
        {fact.subject ? (
          <span class="fact-subject">
            <Run words={fact.subject} />
          </span>
        ) : null}
        <span class="compared-property">
          <Run words={capitalised(fact.label)} />
        </span>{' '}
        <ValueWords value={value} />
      </p>
      {first && figure.isCurrent ? <ThenAndNow figure={figure} compared={value} /> : <Latest comparison={comparison} />}
      <Overdue since={fact.overdueSince} />
      {chart && series ? <Chart series={series} figure={Number(figure.figure.value)} at={figure.at} /> : null}
      <ClaimNote value={value} />
      <Quotes values={fact.values} />
    </div>
  );
}

function scaleWords({ measure, property, value, unit, inputs }: CardScale, { language, t }: Speech): string {
  if (measure === 'in-later-prices') {
    const year = formatDate(inputs[0]?.at ?? '', language);
    return t('in-later-prices', { amount: formatQuantity(String(Number(value.toPrecision(3))), unit ?? '1', language), year });
  }
  if (measure === 'per-head') return t('per-head', { amount: formatQuantity(String(Number(value.toPrecision(3))), unit ?? '1', language) });
  if (measure === 'times')
    return t('times', { times: formatQuantity(String(Number(value.toPrecision(2))), '1', language), property: property?.text ?? '' });
  return t(measure, { share: formatPercent(percent(value, 3), language) });
}

function Input({ value }: { value: CardValue }) {
  return (
    <div>
      <ValueWords value={value} />
      <ClaimNote value={value} />
    </div>
  );
}

/** One line: the share or amount, and on demand every value that it was worked out from. */
function Scaled({ scale }: { scale: CardScale }) {
  const speech = useSpeech();
  const { t } = speech;
  const [by] = scale.inputs;
  const source = by?.sources[0];
  return (
    <details class="scaled">
      <summary>
        {/* No bdi: percentages of Arabic carry a left-to-right mark, by which it would turn the sentence round. */}
        <span class="value">{scaleWords(scale, speech)}</span>{' '}
        <span class="card-quiet">
          <Run words={scale.of} /> · <bdi>{[source?.publisher ?? source?.title, by?.at].filter(Boolean).join(' ')}</bdi>
        </span>
      </summary>
      <p class="card-quiet">{t('inputs')}:</p>
      {scale.inputs.map((value) => (
        <Input key={value.statement} value={value} />
      ))}
      {scale.yearsApart === undefined ? null : <p class="differ">{t('yearsApart', { count: scale.yearsApart })}</p>}
    </details>
  );
}

function Sum({ check }: { check: ArithmeticCheck }) {
  const { t } = useSpeech();
  return (
    <p class={check.holds ? 'sum' : 'sum differ'}>
      <bdi dir="ltr">{check.working}</bdi> — {check.holds ? t('adds') : t('addsNot')}
    </p>
  );
}

/** The lines of the country that the figure most likely speaks of; those of another on demand. */
function Scale({ scale }: { scale: readonly CardScale[] }) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const [first] = scale;
  const shown = open ? scale : scale.filter(({ of }) => of.text === first?.of.text);
  const hidden = scale.length - shown.length;
  return (
    <section class="card-section">
      <h3 class="card-rubric">{t('scale')}</h3>
      {shown.map((one) => (
        <Scaled key={`${one.of.text}${one.measure}${one.inputs[0]?.statement}`} scale={one} />
      ))}
      {hidden > 0 ? (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          {t('moreValues', { count: hidden })}
        </button>
      ) : null}
    </section>
  );
}

/** A figure in its context: beside the values of the packs, beside a country, and its sum worked out. */
export function FigureContext({ figure }: { figure: CardFigure }) {
  const { t } = useSpeech();
  const { comparisons, scale, arithmetic } = figure;
  const charted = comparisons.findIndex(({ series }) => series !== undefined);
  return (
    <>
      {arithmetic.length > 0 ? (
        <section class="card-section">
          <h3 class="card-rubric">{t('sums')}</h3>
          {arithmetic.map((check) => (
            <Sum key={check.working} check={check} />
          ))}
        </section>
      ) : null}
      {comparisons.length > 0 ? (
        <section class="card-section">
          <h3 class="card-rubric">{t('compared')}</h3>
          {comparisons.map((comparison, at) => (
            <Compared
              key={comparison.fact.values[0]?.statement}
              comparison={comparison}
              figure={figure}
              first={at === 0}
              chart={at === charted}
            />
          ))}
        </section>
      ) : null}
      {scale.length > 0 ? <Scale scale={scale} /> : null}
    </>
  );
}
