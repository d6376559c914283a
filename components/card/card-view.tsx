import { type ContainerNode, render } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Card } from '../../lib/card.ts';
import { directionOf } from '../../lib/i18n/direction.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { type CardActions, CardActionsContext } from './actions.ts';
import { ReadyCard } from './ready-card.tsx';
import { SpeechContext, speechIn } from './speech.ts';
import { Tools } from './tools.tsx';

/** What the card needs to be drawn. It sends nothing by itself. */
export interface CardProps extends CardActions {
  readonly state: 'loading' | 'ready' | 'error';
  /** Present when `state` is `ready`. */
  readonly card?: Card | undefined;
  /** The marked words: the card's name while it loads. */
  readonly name?: string | undefined;
  readonly uiLanguage: UiLanguage;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly pinned: boolean;
  readonly onClose: () => void;
  /** Absent: the card has no pin. */
  readonly onPin?: ((pinned: boolean) => void) | undefined;
}

/** The name that assistive technology reads for the card. */
function nameOf(card: Card | undefined, fallback: string | undefined): string {
  return card?.entity?.label.text ?? card?.annotation.text ?? fallback ?? '…';
}

/** The card: a non-modal dialog. Focus goes to it only when the reader asked for it by keyboard; it is focusable for that. */
export function CardView(props: CardProps) {
  const { state, card, uiLanguage, theme, pinned, onClose, onPin } = props;
  const speech = useMemo(() => speechIn(uiLanguage), [uiLanguage]);
  const { t } = speech;
  return (
    <SpeechContext.Provider value={speech}>
      <div
        class="hashiya card"
        data-theme={theme}
        lang={uiLanguage}
        dir={directionOf(uiLanguage)}
        role="dialog"
        aria-label={t('label', { name: nameOf(card, props.name) })}
        aria-busy={state === 'loading'}
        tabIndex={-1}
      >
        <Tools pinned={pinned} onPin={onPin} onClose={onClose} />
        <div class="card-hidden" role="status">
          {state === 'loading' ? t('loading') : ''}
        </div>
        {state === 'ready' && card ? (
          <CardActionsContext.Provider value={props}>
            <ReadyCard card={card} />
          </CardActionsContext.Provider>
        ) : null}
        {state === 'loading' ? (
          <div class="card-head" aria-hidden="true">
            <p class="card-kind">{t('loading')}</p>
            <div class="skeleton">
              <i />
              <i />
              <i />
            </div>
          </div>
        ) : null}
        {state === 'error' ? (
          <div class="card-head" role="alert">
            <p class="card-kind">{t('failed')}</p>
            {props.name ? (
              <p class="card-label">
                <bdi>{props.name}</bdi>
              </p>
            ) : null}
            <p class="card-description card-quiet">{t('failedHint')}</p>
          </div>
        ) : null}
      </div>
    </SpeechContext.Provider>
  );
}

/**
 * Draws the card, or draws it anew with other props.
 * @param root an element or shadow root that holds nothing else than the card; its styles are `card.css`
 */
export function renderCard(root: ContainerNode, props: CardProps): void {
  render(<CardView {...props} />, root);
}
