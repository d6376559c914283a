import { errorText, safeText } from '../../lib/i18n/errors/error-text.ts';
import type { Problem } from './options-props.ts';
import { useOptionsSpeech } from './speech.ts';

/** An error with what to do, and that nothing was lost. */
export function ProblemNote({ problem }: { problem: Problem }) {
  const { language } = useOptionsSpeech();
  return (
    <p class="notice" role="alert">
      {errorText(problem.code, problem.details ?? {}, language)} <span class="quiet">{safeText(language)}</span>
    </p>
  );
}
