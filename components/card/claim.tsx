import type { ComponentChildren } from 'preact';
import type { CardValue, LangText } from '../../lib/card.ts';
import { formatDate, formatDateRange } from '../../lib/i18n/format-date.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { Run } from './run.tsx';
import { Sources } from './source-link.tsx';
import { type Speech, useSpeech } from './speech.ts';
import { valueText } from './value-text.ts';

/** When a value holds, in words: a point, a range, «since», «until»; empty when the pack does not say. */
function timeWords(value: CardValue, language: UiLanguage, t: Speech['t']): string {
  const { at, from, to } = value;
  if (from !== undefined && to !== undefined) return formatDateRange(from, to, language);
  if (from !== undefined) return t('since', { date: formatDate(from, language) });
  if (to !== undefined) return t('until', { date: formatDate(to, language) });
  return at === undefined ? '' : formatDate(at, language);
}

/** Whom a number is narrowed to: «19 % · Russia». */
function Partners({ names }: { names: readonly LangText[] }) {
  return names.map((name) => (
    <span key={name.text} class="value-with">
      {' · '}
      <Run words={name} />
    </span>
  ));
}

/** The value alone. A rounded number has its exact form as tooltip. */
export function ValueWords({ value }: { value: CardValue }) {
  const { language, t } = useSpeech();
  const { words, exact, isName } = valueText(value.content, language);
  const past = value.rank === 'deprecated';
  return (
    <span class={`value${isName ? ' name' : ''}${past ? ' past' : ''}`} title={exact}>
      {value.bound ? `${t(value.bound)} ` : null}
      <Run words={words} />
      {value.with ? <Partners names={value.with} /> : null}
      {past ? <span class="card-hidden"> ({t('deprecated')})</span> : null}
    </span>
  );
}

/** The apparatus of a value: its date and where it comes from. */
export function ClaimNote({ value }: { value: CardValue }) {
  const { language, t } = useSpeech();
  const time = timeWords(value, language, t);
  return (
    <div class="claim-note">
      {time === '' ? null : <span>{time}</span>}
      <Sources sources={value.sources} />
    </div>
  );
}

/** Values that share one date and one source: the date beside them, then what else is drawn of them, the source below it all. */
export function Claim({ values, children }: { values: readonly CardValue[]; children?: ComponentChildren }) {
  const { language, t } = useSpeech();
  const first = values[0];
  if (first === undefined) return null;
  const separator = language === 'ar' ? '، ' : ', ';
  const time = timeWords(first, language, t);
  return (
    <div>
      {values.map((value, index) => (
        <span key={value.statement}>
          {index === 0 ? null : separator}
          <ValueWords value={value} />
        </span>
      ))}
      {time === '' ? null : (
        <>
          {/* An en space: wide enough to part the two, and a place to break. */ '\u{2002}'}
          <span class="claim-time">{time}</span>
        </>
      )}
      {children}
      <div class="claim-note">
        <Sources sources={first.sources} />
      </div>
    </div>
  );
}
