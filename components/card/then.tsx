import type { CardFact, CardValue } from '../../lib/card.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { formatChange } from '../../lib/i18n/format-percent.ts';
import { Run } from './run.tsx';
import { Sparkline } from './sparkline.tsx';
import { useSpeech } from './speech.ts';
import { thenAndNow } from './then-now.ts';
import { valueText } from './value-text.ts';

/** An earlier point of the series and how far the latest has moved from it. */
export function Then({ fact }: { fact: CardFact }) {
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
