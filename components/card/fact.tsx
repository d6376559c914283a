import type { CardFact, CardValue, LangText } from '../../lib/card.ts';
import { useState } from 'preact/hooks';
import { Claim, ClaimNote, ValueWords } from './claim.tsx';
import { claimGroups, differBySource, isDisputed } from './claim-groups.ts';
import { Overdue } from './overdue.tsx';
import { Quotes } from './quotes.tsx';
import { capitalised, Run } from './run.tsx';
import { useSpeech } from './speech.ts';
import { Then } from './then.tsx';
import { tellerOf } from './then-now.ts';

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

/** Values in groups of one date and source, the series' story above its source; long lists open on demand. */
function Claims({ fact }: { fact: CardFact }) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const { values } = fact;
  const shown = open ? values : values.slice(0, values.length <= 5 ? 5 : 4);
  const hidden = values.length - shown.length;
  const told = tellerOf(fact);
  const groups = claimGroups(shown);
  const within = told !== undefined && groups.some((group) => group.includes(told));
  return (
    <>
      {groups.map((group) => (
        <Claim key={group[0]?.statement} values={group}>
          {told && group.includes(told) ? <Then fact={fact} /> : null}
        </Claim>
      ))}
      {within ? null : <Then fact={fact} />}
      {hidden > 0 ? (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          {t('moreValues', { count: hidden })}
        </button>
      ) : null}
    </>
  );
}

/** What several sources give for one thing, side by side, in the order of rank and date: each with its date, its story and its source. */
function BySource({ fact }: { fact: CardFact }) {
  const { t } = useSpeech();
  const told = tellerOf(fact);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div role="group" aria-label={t('differ')}>
      <div class="differ">{t('differ')}</div>
      <div class="claims by-source">
        {claimGroups(fact.values).map((group) => (
          <Claim key={group[0]?.statement} values={group}>
            {told && group.includes(told) ? <Then fact={fact} /> : null}
          </Claim>
        ))}
      </div>
    </div>
  );
}

/** One property with everything that is claimed about it. */
function Fact({ fact }: { fact: CardFact }) {
  const disputed = isDisputed(fact.values);
  const bySource = !disputed && differBySource(fact.values);
  return (
    <div class={`fact${disputed || bySource || fact.subject ? ' wide' : ''}`}>
      <dt>
        {fact.subject ? (
          <span class="fact-subject">
            <Run words={fact.subject} />
          </span>
        ) : null}
        <Run words={capitalised(fact.label)} />
      </dt>
      <dd>
        {disputed ? <Disputed values={fact.values} /> : bySource ? <BySource fact={fact} /> : <Claims fact={fact} />}
        {disputed ? <Then fact={fact} /> : null}
        {fact.subject ? <Quotes values={fact.values} /> : null}
        <Overdue since={fact.overdueSince} />
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
