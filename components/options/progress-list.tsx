import { formatBytes } from '../../lib/i18n/format-bytes.ts';
import type { OptionsProps } from './options-props.ts';
import { ProblemNote } from './problem.tsx';
import { useOptionsSpeech } from './speech.ts';

/** Imports and updates that are under way or have stopped. */
export function ProgressList({ progress, onPackCancel }: Pick<OptionsProps, 'progress' | 'onPackCancel'>) {
  const { language, t } = useOptionsSpeech();
  const shown = progress.filter((row) => row.phase !== 'done');
  return (
    <ul class="progresses" aria-live="polite">
      {shown.map((row) => (
        <li key={row.pack}>
          <p class="line">
            <bdi>{row.pack}</bdi>
            <span class="quiet">
              {t(row.phase)}
              {row.phase === 'fetch'
                ? ` ${formatBytes(row.bytesDone, language)} / ${formatBytes(row.bytesTotal, language)} · ${t('records', { count: row.recordsDone })}`
                : null}
            </span>
            {row.phase === 'fetch' ? (
              <button type="button" class="button plain" onClick={() => onPackCancel(row.pack)}>
                {t('cancel')}
              </button>
            ) : null}
          </p>
          {row.phase === 'failed' ? (
            row.error ? (
              <ProblemNote problem={row.error} />
            ) : null
          ) : (
            <progress class="progress" max={Math.max(1, row.bytesTotal)} value={row.bytesDone} aria-label={row.pack} />
          )}
        </li>
      ))}
    </ul>
  );
}
