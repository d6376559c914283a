import { useEffect, useState } from 'preact/hooks';
import { formatBytes } from '../../lib/i18n/format-bytes.ts';
import { intlTag } from '../../lib/i18n/language.ts';
import type { LedgerPage, LedgerRow, OptionsProps } from './options-props.ts';
import { useOptionsSpeech } from './speech.ts';

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}

function Requests({ rows }: { rows: readonly LedgerRow[] }) {
  const { language, t } = useOptionsSpeech();
  const time = new Intl.DateTimeFormat(intlTag(language), { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <div class="ledger">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('toWhom')}</th>
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('howMuch')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.at} ${row.url}`}>
              <td>{time.format(row.at)}</td>
              <td>
                <bdi dir="ltr" title={row.url}>
                  {hostOf(row.url)}
                  <small class="quiet">{pathOf(row.url)}</small>
                </bdi>
              </td>
              <td>{t(`purpose-${row.purpose}`)}</td>
              <td>{row.outcome === 'ok' ? formatBytes(row.bytes, language) : t('noAnswer', { code: row.outcome })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The network ledger: every request that the extension ever made. */
export function NetworkSection({ onLedger }: OptionsProps) {
  const { language, t } = useOptionsSpeech();
  const [page, setPage] = useState<LedgerPage>();
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    onLedger().then(
      (first) => {
        setPage(first);
        setEnded(first.entries.length === 0);
      },
      () => setPage({ entries: [], totals: [] }),
    );
  }, [onLedger]);
  if (page === undefined) return null;
  const more = (): void => {
    void onLedger(page.entries.at(-1)?.at).then((next) => {
      setEnded(next.entries.length === 0);
      setPage({ totals: next.totals, entries: [...page.entries, ...next.entries] });
    });
  };
  return (
    <>
      <p>{t('networkIntro')}</p>
      {page.totals.length === 0 ? <p class="notice">{t('noRequests')}</p> : null}
      <ul class="sites">
        {page.totals.map(({ host, requests, bytes }) => (
          <li key={host}>
            <bdi dir="ltr">{host}</bdi>
            <span class="quiet">
              {t('requests', { count: requests })} · {formatBytes(bytes, language)}
            </span>
          </li>
        ))}
      </ul>
      {page.entries.length > 0 ? <Requests rows={page.entries} /> : null}
      {page.entries.length > 0 && !ended ? (
        <div class="line">
          <button type="button" class="button plain" onClick={more}>
            {t('older')}
          </button>
        </div>
      ) : null}
    </>
  );
}
