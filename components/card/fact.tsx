import type { CardFact, CardValue, LangText } from '../../lib/card.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { formatChange } from '../../lib/i18n/format-percent.ts';
import { useState } from 'preact/hooks';
import { Claim, ClaimNote, ValueWords } from './claim.tsx';
import { claimGroups, isDisputed } from './claim-groups.ts';
import { Overdue } from './overdue.tsx';
import { Quotes } from './quotes.tsx';
import { capitalised, Run } from './run.tsx';
import { Sparkline } from './sparkline.tsx';
import { useSpeech } from './speech.ts';
import { thenAndNow } from './then-now.ts';
import { valueText } from './value-text.ts';

function Parties({ names }: { names: readonly LangText[] }) {
  return names.map((name, at) => (
    <span key={name.text}>
      {at > 0 ? ' · ' : ''}
      <Run words={name} />
    </span>
  ));
}

/** Claims of different parties next to each other, none of them ours. */
function Disputed({ values }: { values: readonly CardValue[] }) {
  const { t } = useSpeech();
  return (
    <>
      <div class="differ">{t('differ')}</div>
      <div class="claims">
        {values.map((value) => (
          <div key={value.statement}>
            {value.claimedBy ? (
              <div class="who">
                <Parties names={value.claimedBy} />
              </div>
            ) : null}
            <ValueWords value={value} />
            {value.disputedBy ? (
              <div class="who">
                {t('disputedBy')} <Parties names={value.disputedBy} />
              </div>
            ) : null}
            <ClaimNote value={value} />
          </div>
        ))}
      </div>
    </>
  );
}

/** An earlier point of the series and how far the latest has moved from it. */
function Then({ fact }: { fact: CardFact }) {
  const { language, t } = useSpeech();
  const story = thenAndNow(fact.values, fact.history ?? [], fact.wasCurrent);
  if (story === undefined) return null;
  const date = formatDate(story.earlier.at ?? '', language);
  const change = formatChange(story.earlierAmount, story.latestAmount, language);
  return (
    <div class="then">
      <Sparkline points={story.points} />
      {change === undefined ? null : (
        <span class="change" title={t('change')}>
          <bdi>{change}</bdi>
        </span>
      )}
      <span>
        {story.earlier === fact.wasCurrent ? (
          t('whenWritten', { date })
        ) : (
          <>
            <span class="card-hidden">{t('earlier')}: </span>
            {date}
          </>
        )}
        : <ValueThen value={story.earlier} />
      </span>
    </div>
  );
}

function ValueThen({ value }: { value: CardValue }) {
  const { language } = useSpeech();
  const { words, exact } = valueText(value.content, language);
  return (
    <span title={exact}>
      <Run words={words} />
    </span>
  );
}

/** Values in groups of one date and source; long lists open on demand. */
function Claims({ values }: { values: readonly CardValue[] }) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const shown = open ? values : values.slice(0, values.length <= 5 ? 5 : 4);
  const hidden = values.length - shown.length;
  return (
    <>
      {claimGroups(shown).map((group) => (
        <Claim key={group[0]?.statement} values={group} />
      ))}
      {hidden > 0 ? (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          {t('moreValues', { count: hidden })}
        </button>
      ) : null}
    </>
  );
}

/** One property with everything that is claimed about it. */
function Fact({ fact }: { fact: CardFact }) {
  const disputed = isDisputed(fact.values);
  return (
    <div class={`fact${disputed || fact.subject ? ' wide' : ''}`}>
      <dt>
        {fact.subject ? (
          <span class="fact-subject">
            <Run words={fact.subject} />
          </span>
        ) : null}
        <Run words={capitalised(fact.label)} />
      </dt>
      <dd>
        {disputed ? <Disputed values={fact.values} /> : <Claims values={fact.values} />}
        {fact.subject ? <Quotes values={fact.values} /> : null}
        <Overdue since={fact.overdueSince} />
        <Then fact={fact} />
      </dd>
    </div>
  );
}

/** A list of facts: the first few, the rest on demand. */
export function Facts({ facts, limit }: { facts: readonly CardFact[]; limit: number }) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  // One hidden fact is not worth a button.
  const shown = open || facts.length <= limit + 1 ? facts : facts.slice(0, limit);
  const hidden = facts.length - shown.length;
  return (
    <>
      <dl>
        {shown.map((fact) => (
          <Fact key={`${fact.property}${fact.subject?.text ?? ''}`} fact={fact} />
        ))}
      </dl>
      {hidden > 0 || open ? (
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('fewer') : t('more', { count: hidden })}
        </button>
      ) : null}
    </>
  );
}
