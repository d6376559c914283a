import { formatBytes } from '../../lib/i18n/format-bytes.ts';
import type { ProgressRow } from './options-props.ts';
import { ProblemNote } from './problem.tsx';
import { useOptionsSpeech } from './speech.ts';

/** Imports and updates that are under way or have stopped. */
export function ProgressList({ progress }: { progress: readonly ProgressRow[] }) {
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
              {row.phase === 'fetch' ? ` ${formatBytes(row.bytesDone, language)} / ${formatBytes(row.bytesTotal, language)}` : null}
            </span>
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
