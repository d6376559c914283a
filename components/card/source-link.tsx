import type { CardSource } from '../../lib/card.ts';
import { formatDate, yearOf } from '../../lib/i18n/format-date.ts';
import { CiteControl } from './cite-control.tsx';
import { webLink } from './safe-link.ts';
import { useSpeech } from './speech.ts';

/** One source, short: publisher and year. The tooltip has its title, place in it, date and licence. A link only where it is http(s). */
function SourceLink({ source }: { source: CardSource }) {
  const { language, t } = useSpeech();
  const year = yearOf(source.date);
  const name = source.publisher ?? source.title;
  const detail = [source.title, source.locator, source.date && formatDate(source.date, language), source.licence];
  const tooltip = detail.filter(Boolean).join(' · ');
  const words = (
    <bdi>
      {name}
      {year === '' || name.includes(year) ? null : ` ${year}`}
    </bdi>
  );
  const href = webLink(source.url);
  if (href === undefined) {
    return (
      <cite class="source" title={tooltip}>
        {words}
      </cite>
    );
  }
  return (
    <a class="source" href={href} target="_blank" rel="noopener noreferrer" title={tooltip}>
      {words}
      <span class="card-hidden"> ({t('newTab')})</span>
    </a>
  );
}

/** All sources of a claim, each with its citation to copy; says so when there is none. */
export function Sources({ sources }: { sources: readonly CardSource[] }) {
  const { t } = useSpeech();
  if (sources.length === 0) return <span class="source">{t('noSource')}</span>;
  return sources.slice(0, 4).map((source) => (
    <CiteControl key={`${source.title}${source.url}${source.locator}`} work={source.work} name={source.publisher ?? source.title}>
      <SourceLink source={source} />
    </CiteControl>
  ));
}
