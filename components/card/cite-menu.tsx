import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CitationStyle, citationStyles } from '../../lib/cite/styles.ts';
import type { CitedWork } from '../../lib/facts/cited-work.ts';
import { citationMessages } from '../../lib/i18n/citation/catalogue.ts';
import { translator } from '../../lib/i18n/message.ts';
import { useCardActions } from './actions.ts';
import { copyText } from './copy-text.ts';
import { useSpeech } from './speech.ts';

/** What came of a click: copied, not written, or (where copying is closed) the text to be copied by hand. */
type Outcome = { readonly copied: CitationStyle } | { readonly failed: true } | { readonly text: string };

/** The citation in a field, not selected: a page can read what is selected, even in here. */
function ByHand({ text, label }: { text: string; label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return <textarea ref={field} class="cite-text" readOnly rows={4} dir="auto" aria-label={label} value={text} />;
}

/** The styles in which the citation of a work can be copied. The one used last has the focus when it opens. */
export function CiteMenu({ work }: { work: CitedWork }) {
  const { language } = useSpeech();
  const { onCite, citation = 'text' } = useCardActions();
  const t = useMemo(() => translator(citationMessages, language), [language]);
  const [outcome, setOutcome] = useState<Outcome>();
  const last = useRef<HTMLButtonElement>(null);
  useEffect(() => last.current?.focus({ preventScroll: true }), []);
  const [first] = useState(citation);

  const copy = async (style: CitationStyle): Promise<void> => {
    setOutcome(undefined);
    const text = await onCite?.(work, style).catch(() => undefined);
    if (text === undefined) return setOutcome({ failed: true });
    setOutcome((await copyText(text)) ? { copied: style } : { text });
  };
  const said = (): string => {
    if (outcome === undefined) return '';
    if ('copied' in outcome) return t('copied', { style: t(outcome.copied) });
    return 'text' in outcome ? t('notAllowed') : t('failed');
  };
  return (
    <div class="cite-menu">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out by itself, and these buttons are no form */}
      <div class="cite-styles" role="group" aria-label={t('styles')}>
        {citationStyles.map((style) => (
          <button
            key={style}
            type="button"
            class={`cite-style${style === citation ? ' last' : ''}`}
            ref={style === first ? last : null}
            onClick={() => void copy(style)}
          >
            {t(style)}
          </button>
        ))}
      </div>
      <div class="cite-said" role="status">
        {said()}
      </div>
      {outcome && 'text' in outcome ? <ByHand text={outcome.text} label={t('citation')} /> : null}
    </div>
  );
}
