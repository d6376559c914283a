import { useMemo } from 'preact/hooks';
import type { Card } from '../../lib/card.ts';
import { directionOf } from '../../lib/i18n/direction.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { translator } from '../../lib/i18n/message.ts';
import { panelMessages } from '../../lib/i18n/panel/catalogue.ts';
import { type CardActions, CardActionsContext } from '../card/actions.ts';
import { Chart } from '../card/chart.tsx';
import { ValueWords } from '../card/claim.tsx';
import { capitalised, Run } from '../card/run.tsx';
import { Sources } from '../card/source-link.tsx';
import { SpeechContext, speechIn } from '../card/speech.ts';
import { type SeriesGroup, seriesGroups } from './series-groups.ts';

function Group({ group, language, table }: { group: SeriesGroup; language: UiLanguage; table: { date: string; value: string } }) {
  const { label, subject, values, figure } = group;
  const [newest] = values;
  return (
    <section class="series" dir={directionOf(language)}>
      <h3>
        {subject ? (
          <>
            <Run words={subject} />
            {' · '}
          </>
        ) : null}
        <Run words={capitalised(label)} />
      </h3>
      <Chart series={values} figure={figure?.amount ?? Number.NaN} at={figure?.at} large />
      <table>
        <thead>
          <tr>
            <th scope="col">{table.date}</th>
            <th scope="col">{table.value}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr key={value.statement}>
              <th scope="row">{formatDate(value.at ?? '', language)}</th>
              <td>
                <ValueWords value={value} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="quiet series-sources">
        <Sources sources={newest?.sources ?? []} />
      </div>
    </section>
  );
}

/** The series of the card that was opened last, at large: chart, table, source. Nothing where it has none. */
export function SeriesPart({ card, language, actions = {} }: { card: Card; language: UiLanguage; actions?: CardActions }) {
  const groups = useMemo(() => seriesGroups(card), [card]);
  const speech = useMemo(() => speechIn(language), [language]);
  const t = useMemo(() => translator(panelMessages, language), [language]);
  if (groups.length === 0) return null;
  return (
    <SpeechContext.Provider value={speech}>
      <details class="panel-series" open>
        <summary>
          {t('series')} <bdi>{card.annotation.text}</bdi>
        </summary>
        <CardActionsContext.Provider value={actions}>
          {groups.map((group) => (
            <Group key={group.key} group={group} language={language} table={{ date: t('date'), value: t('value') }} />
          ))}
        </CardActionsContext.Provider>
      </details>
    </SpeechContext.Provider>
  );
}
