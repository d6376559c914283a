import { useOptionsSpeech } from './speech.ts';

/** Sites that the reader decided about one by one, each with a way back. */
export function SiteList({
  title,
  sites,
  onChange,
}: {
  title: string;
  sites: readonly string[];
  onChange: (sites: readonly string[]) => void;
}) {
  const { t } = useOptionsSpeech();
  return (
    <div class="field">
      <h3 class="label">{title}</h3>
      {sites.length === 0 ? <p class="quiet">{t('noSites')}</p> : null}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <bdi dir="ltr">{site}</bdi>
            <button
              type="button"
              class="button plain"
              aria-label={t('forget', { host: site })}
              onClick={() => onChange(sites.filter((one) => one !== site))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
