import { useId, useState } from 'preact/hooks';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import type { WelcomeSourceMessages } from '../../lib/i18n/welcome/catalogue.ts';
import { CardView } from '../card/card-view.tsx';
import type { SampleCards } from './welcome-props.ts';

type Open = 'name' | 'figure';

interface SampleProps {
  readonly language: UiLanguage;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly cards: SampleCards | undefined;
  readonly t: Translate<WelcomeSourceMessages>;
}

/** A sentence to try: its two marks open the very card that pages show. */
export function Sample({ language, theme, cards, t }: SampleProps) {
  const [open, setOpen] = useState<Open | undefined>('name');
  const cardId = useId();
  const mark = (which: Open, text: string) => (
    <button
      type="button"
      class="sample-mark"
      aria-expanded={open === which}
      aria-controls={open === which ? cardId : undefined}
      onClick={() => setOpen(which)}
      onPointerEnter={() => setOpen(which)}
    >
      {text}
    </button>
  );
  const card = open && cards?.[open];
  return (
    <figure class="sample">
      <div>
        <p class="sample-text">
          {t('sampleBefore')}
          {mark('name', t('sampleName'))}
          {t('sampleBetween')}
          {mark('figure', t('sampleFigure'))}
          {t('sampleAfter')}
        </p>
        <figcaption class="quiet">{t('tryHint')}</figcaption>
      </div>
      <div class="sample-card" id={cardId}>
        {open ? (
          <CardView
            state={card ? 'ready' : 'loading'}
            card={card}
            uiLanguage={language}
            theme={theme}
            pinned={false}
            onClose={() => setOpen(undefined)}
          />
        ) : null}
      </div>
    </figure>
  );
}
