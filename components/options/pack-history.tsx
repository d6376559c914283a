import { useState } from 'preact/hooks';
import { changeText } from '../../lib/i18n/changes/change-text.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { formatPercent } from '../../lib/i18n/format-percent.ts';
import { listWords } from '../../lib/i18n/format-language.ts';
import type { ChangeList, HeldRow, OptionsProps, PackRow } from './options-props.ts';
import { useOptionsSpeech } from './speech.ts';

/** What changed, in words; fetched when it is opened. */
function Changes({ load, label }: { load: () => Promise<ChangeList>; label: string }) {
  const { language, t } = useOptionsSpeech();
  const [list, setList] = useState<ChangeList | 'failed' | undefined>();
  const open = (event: Event): void => {
    if (!(event.currentTarget as HTMLDetailsElement).open || list !== undefined) return;
    load().then(setList, () => setList('failed'));
  };
  const rest = list === undefined || list === 'failed' || list.total === null ? 0 : list.total - list.changes.length;
  return (
    <details class="changes" onToggle={open}>
      <summary>{label}</summary>
      <div aria-live="polite">
        {list === 'failed' ? <p class="quiet">{t('noChangesList')}</p> : null}
        {list !== undefined && list !== 'failed' ? (
          <>
            {list.total === null ? <p class="quiet">{t('tooManyChanges')}</p> : null}
            {list.total === 0 ? <p class="quiet">{t('noChanges')}</p> : null}
            <ul>
              {list.changes.map((change) => (
                <li key={`${change.record} ${change.id} ${change.time ?? ''}`}>{changeText(change, language)}</li>
              ))}
            </ul>
            {rest > 0 ? <p class="quiet">{t('moreChanges', { count: rest })}</p> : null}
          </>
        ) : null}
      </div>
    </details>
  );
}

function Losses({ shrinkage }: { shrinkage: NonNullable<HeldRow['shrinkage']> }) {
  const { language, t } = useOptionsSpeech();
  const percent = (share: number) => formatPercent(Math.round(share * 100), language);
  const losses = [
    ...(shrinkage.entities >= 0.005 ? [t('lossEntities', { share: percent(shrinkage.entities) })] : []),
    ...(shrinkage.facts >= 0.005 ? [t('lossFacts', { share: percent(shrinkage.facts) })] : []),
    ...(shrinkage.series.length > 0 ? [t('lossSeries', { count: shrinkage.series.length })] : []),
  ];
  return <>{t('losses', { losses: listWords(losses, language) })}</>;
}

type Props = Pick<OptionsProps, 'onPackUndo' | 'onPackAgree' | 'onPackChanges'> & { readonly pack: PackRow };

/** An update that waits for the reader's word, and the way back to the version before. */
export function PackHistory({ pack, onPackUndo, onPackAgree, onPackChanges }: Props) {
  const { language, t } = useOptionsSpeech();
  const { held, previous } = pack;
  const isUndone = held !== undefined && held.shrinkage === undefined;
  return (
    <>
      {held ? (
        <div class="notice">
          <p>
            {held.shrinkage ? (
              <>
                {t('heldUpdate', { version: held.version })} <Losses shrinkage={held.shrinkage} />
              </>
            ) : (
              t('undoneUpdate', { version: held.version })
            )}
          </p>
          {held.shrinkage ? <Changes label={t('whatWouldChange')} load={() => onPackChanges(pack.id, true)} /> : null}
          <button type="button" class="button" onClick={() => onPackAgree(pack.id)}>
            {t(isUndone ? 'takeAgain' : 'takeUpdate')}
          </button>
        </div>
      ) : null}
      {previous && !isUndone ? (
        <>
          <Changes label={t('whatChanged')} load={() => onPackChanges(pack.id, false)} />
          <div class="line">
            <button type="button" class="button plain" onClick={() => onPackUndo(pack.id)}>
              {t('undo', { version: previous.version, date: formatDate(previous.installed.slice(0, 10), language) })}
            </button>
          </div>
        </>
      ) : null}
    </>
  );
}
