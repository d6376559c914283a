import { useCardActions } from './actions.ts';
import { useSpeech } from './speech.ts';

/** Whose word it is that this is meant, with the way back; nothing where the name has one meaning alone. */
export function ChoiceLine() {
  const { chosen, onReopen } = useCardActions();
  const { t } = useSpeech();
  if (!onReopen) return null;
  return (
    <p class="card-choice">
      {chosen ? <span class="card-quiet">{t(chosen === 'site' ? 'chosenSite' : 'chosen')}</span> : null}
      <button type="button" class="more" onClick={() => onReopen()}>
        {t(chosen === 'site' ? 'undoHere' : chosen ? 'undo' : 'another')}
      </button>
    </p>
  );
}
