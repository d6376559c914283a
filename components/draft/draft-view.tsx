import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, Article } from '../../lib/annotation.ts';
import type { Card } from '../../lib/card.ts';
import { draftMessages } from '../../lib/i18n/draft/catalogue.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { translator } from '../../lib/i18n/message.ts';
import type { SheetFormat } from '../../lib/sheet/sheet.ts';
import { type SheetSummary, summarise } from '../../lib/sheet/summary.ts';
import { CardView } from '../card/card-view.tsx';
import { Brand } from '../controls/brand.tsx';
import { useDrop } from '../controls/use-drop.ts';
import { SheetButtons } from '../sheet/sheet-buttons.tsx';
import { MarkedText } from './marked-text.tsx';

/** A draft that was read. */
export interface ReadDraft {
  readonly article: Article;
  readonly annotations: readonly Annotation[];
}

export interface DraftProps {
  readonly language: UiLanguage;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly state: 'empty' | 'reading' | 'failed' | 'not-text' | ReadDraft;
  /** The note of the chosen mark: absent while it is looked up. */
  readonly card: Card | undefined;
  /** The text to begin with: what was read before. */
  readonly text: string;
  /** Today, as the date of publication to begin with. */
  readonly today: string;
  readonly onCheck: (text: string, published: string) => void;
  readonly onFile: (file: File, published: string) => void;
  readonly onChoose: (index: number | undefined) => void;
  readonly onSave: (format: SheetFormat) => void;
  readonly onAgain: () => void;
}

const lines: readonly (keyof SheetSummary)[] = ['figures', 'comparable', 'latest', 'older', 'differs', 'sameReport', 'sums', 'unsettled'];

function Report({ summary, language }: { summary: SheetSummary; language: UiLanguage }) {
  const t = translator(draftMessages, language);
  return (
    <ul class="draft-report" aria-label={t('report')}>
      {lines
        .filter((line) => summary[line] > 0 || line === 'figures' || line === 'comparable')
        .map((line) => (
          <li key={line} class={(line === 'differs' || line === 'sums') && summary[line] > 0 ? 'doubtful' : undefined}>
            {t(line, { count: summary[line] })}
          </li>
        ))}
    </ul>
  );
}

function Entry({ language, state, text: before, today, onCheck, onFile }: DraftProps) {
  const t = translator(draftMessages, language);
  const [text, setText] = useState(before);
  const [date, setDate] = useState(today);
  const input = useRef<HTMLInputElement>(null);
  const take = ([file]: readonly File[]): void => {
    if (file) onFile(file, date);
  };
  const { over, handlers } = useDrop(take);
  return (
    <form
      class={`draft-entry${over ? ' over' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onCheck(text, date);
      }}
      {...handlers}
    >
      <p class="quiet">{t('lead')}</p>
      {state === 'failed' || state === 'not-text' ? (
        <p class="notice" role="alert">
          {t(state === 'failed' ? 'failed' : 'notText')}
        </p>
      ) : null}
      <label class="draft-field">
        <span>{t('label')}</span>
        <textarea class="input" dir="auto" rows={14} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="draft-row">
        <label class="draft-date">
          <span>{t('date')}</span>
          <input class="input" type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
        <input
          ref={input}
          type="file"
          accept=".txt,.md,.html,.htm,text/plain,text/html"
          hidden
          onChange={(event) => take([...(event.currentTarget.files ?? [])])}
        />
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {t('open')}
        </button>
        <button type="submit" class="button primary" disabled={state === 'reading' || text.trim() === ''}>
          {state === 'reading' ? t('checking') : t('check')}
        </button>
      </div>
    </form>
  );
}

function Result(props: DraftProps & { read: ReadDraft }) {
  const { language, theme, card, read, onChoose, onSave, onAgain } = props;
  const t = translator(draftMessages, language);
  const [chosen, setChosen] = useState<number>();
  const head = useRef<HTMLHeadingElement>(null);
  // What was read is new to a screen reader too.
  useEffect(() => head.current?.focus(), []);
  const choose = (index: number | undefined): void => {
    setChosen(index);
    onChoose(index);
  };
  return (
    <div class="draft-result">
      <section class="draft-side">
        <h2 ref={head} tabIndex={-1}>
          {t('report')}
        </h2>
        <Report summary={summarise(read.annotations)} language={language} />
        <div class="draft-note" aria-live="polite">
          {chosen === undefined ? (
            <p class="quiet">{t('noteHint')}</p>
          ) : (
            <CardView
              state={card ? 'ready' : 'loading'}
              card={card}
              uiLanguage={language}
              theme={theme}
              pinned={false}
              onClose={() => choose(undefined)}
            />
          )}
        </div>
        <h2>{t('export')}</h2>
        <SheetButtons onSave={onSave} />
        <button type="button" class="button plain" onClick={onAgain}>
          {t('again')}
        </button>
      </section>
      <article class="draft-text">
        <MarkedText article={read.article} annotations={read.annotations} chosen={chosen} onChoose={choose} />
      </article>
    </div>
  );
}

/** The page where an editor checks a draft: text in, marks, notes, a report and the fact sheet out. */
export function DraftView(props: DraftProps) {
  const t = translator(draftMessages, props.language);
  const { state } = props;
  return (
    <main class="draft">
      <h1>
        <Brand name={t('title')} />
      </h1>
      {typeof state === 'object' ? null : <Entry {...props} />}
      {typeof state === 'object' ? <Result {...props} read={state} /> : null}
    </main>
  );
}
