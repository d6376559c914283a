import { useMemo } from 'preact/hooks';
import type { LangText } from '../../lib/card.ts';
import type { EntityKind } from '../../lib/facts/entity.ts';
import { choicesMessages } from '../../lib/i18n/choices/catalogue.ts';
import { directionOf } from '../../lib/i18n/direction.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { translator } from '../../lib/i18n/message.ts';

/** A choice of the reader: a name as it is written, and the entity that it means. */
export interface ChoiceRow {
  readonly text: string;
  /** Global id. */
  readonly entity: string;
  readonly kind: EntityKind;
  /** What the entity is called; null when no pack knows it, absent while that is asked for. */
  readonly meaning?: { readonly label: LangText; readonly description?: LangText } | null | undefined;
  /** It lasts on its site. */
  readonly kept: boolean;
  /** The site, where rows of several sites stand together. */
  readonly host?: string;
}

export interface ChoiceListProps {
  readonly language: UiLanguage;
  readonly rows: readonly ChoiceRow[];
  /** Absent: choices here last already. */
  readonly onKeep?: ((row: ChoiceRow) => void) | undefined;
  readonly onUndo: (row: ChoiceRow) => void;
}

function Words({ words }: { words: LangText }) {
  return (
    <bdi lang={words.lang} dir={directionOf(words.lang)}>
      {words.text}
    </bdi>
  );
}

/** The reader's choices of what names mean, each with a way back, and a way to make it last. */
export function ChoiceList({ language, rows, onKeep, onUndo }: ChoiceListProps) {
  const t = useMemo(() => translator(choicesMessages, language), [language]);
  return (
    <ul class="choices">
      {rows.map((row) => (
        <li key={`${row.host ?? ''} ${row.text} ${row.entity}`} class="choice">
          <div class="choice-words">
            <bdi class="found-text">{row.text}</bdi>
            {row.meaning ? (
              <p class="quiet">
                = <Words words={row.meaning.label} />
                {row.meaning.description ? (
                  <>
                    {' · '}
                    <Words words={row.meaning.description} />
                  </>
                ) : null}
              </p>
            ) : null}
            {row.meaning === null ? <p class="quiet">{t('gone')}</p> : null}
            {row.host ? (
              <p class="quiet">
                <bdi dir="ltr">{row.host}</bdi>
              </p>
            ) : null}
            {row.kept && !row.host ? <p class="quiet choice-kept">{t('kept')}</p> : null}
          </div>
          <div class="choice-acts">
            {onKeep && !row.kept ? (
              <button type="button" class="button plain" aria-label={t('keepThis', { name: row.text })} onClick={() => onKeep(row)}>
                {t('keep')}
              </button>
            ) : null}
            <button type="button" class="button plain" aria-label={t('undoThis', { name: row.text })} onClick={() => onUndo(row)}>
              {t('undo')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
