import { useSpeech } from './speech.ts';

interface ToolsProps {
  readonly pinned: boolean;
  readonly onPin: ((pinned: boolean) => void) | undefined;
  readonly onClose: () => void;
}

/** The two buttons in the corner: keep the card open, close it. */
export function Tools({ pinned, onPin, onClose }: ToolsProps) {
  const { t } = useSpeech();
  const pinLabel = pinned ? t('unpin') : t('pin');
  return (
    <div class="card-tools">
      {onPin ? (
        <button type="button" class="tool" aria-pressed={pinned} aria-label={pinLabel} title={pinLabel} onClick={() => onPin(!pinned)}>
          <svg width="16" height="16" viewBox="0 0 16 16" fill={pinned ? 'currentColor' : 'none'} aria-hidden="true">
            <path d="M4.5 2.5h7v11L8 10.6 4.5 13.5z" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" />
          </svg>
        </button>
      ) : null}
      <button type="button" class="tool" aria-label={t('close')} title={t('close')} onClick={() => onClose()}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}
