import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CitedWork } from '../../lib/facts/cited-work.ts';
import { citationMessages } from '../../lib/i18n/citation/catalogue.ts';
import { translator } from '../../lib/i18n/message.ts';
import { useCardActions } from './actions.ts';
import { CiteMenu } from './cite-menu.tsx';
import { useSpeech } from './speech.ts';

interface CiteProps {
  readonly work: CitedWork | undefined;
  readonly name: string;
  /** The source itself. */
  readonly children: ComponentChildren;
}

/** A source with the button «Copy citation», which never stands on a line of its own, and the styles that it opens. No button where nobody writes citations. */
export function CiteControl({ work, name, children }: CiteProps) {
  const { language } = useSpeech();
  const { onCite } = useCardActions();
  const t = useMemo(() => translator(citationMessages, language), [language]);
  const [open, setOpen] = useState(false);
  if (work === undefined || onCite === undefined) return <>{children}</>;
  return (
    <>
      <span class="cited">
        {children}
        <button
          type="button"
          class="cite-open"
          aria-expanded={open}
          aria-label={t('copyOf', { source: name })}
          title={t('copy')}
          onClick={() => setOpen(!open)}
        >
          <svg width="13" height="13" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
            <rect x="5.5" y="5.5" width="8" height="8" rx="1" />
            <path d="M10.5 5.5v-3h-8v8h3" />
          </svg>
        </button>
      </span>
      {open ? <CiteMenu work={work} /> : null}
    </>
  );
}
