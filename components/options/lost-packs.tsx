import { errorText } from '../../lib/i18n/errors/error-text.ts';
import type { LostRow, OptionsProps } from './options-props.ts';
import { useOptionsSpeech } from './speech.ts';

function Lost({ pack, onPackUpdate, onPackRemove }: { pack: LostRow } & Pick<OptionsProps, 'onPackUpdate' | 'onPackRemove'>) {
  const { language, t } = useOptionsSpeech();
  const { code, details } = pack.error ?? { code: 'lost-data' };
  return (
    <li class="pack">
      <p class="pack-title">
        <bdi>{pack.id}</bdi>
      </p>
      <p class="notice">{errorText(code, details ?? {}, language)}</p>
      <div class="line">
        {pack.origin === 'file' && pack.url === undefined ? null : (
          <button type="button" class="button" onClick={() => onPackUpdate(pack.id)}>
            {t('fetchAgain')}
          </button>
        )}
        <button type="button" class="button plain" onClick={() => onPackRemove(pack.id)}>
          {t('forgetPack')}
        </button>
      </div>
    </li>
  );
}

/** Packs whose data are gone or damaged, each with what happened and what to do. While imports run, they may be on their way back. */
export function LostPacks({ lost, progress, ...calls }: OptionsProps) {
  const { t } = useOptionsSpeech();
  if (lost.length === 0 || progress.some((row) => row.phase !== 'done' && row.phase !== 'failed')) return null;
  return (
    <section class="field" aria-label={t('lostPacks')}>
      <h3 class="label">{t('lostPacks')}</h3>
      <ul class="packs">
        {lost.map((pack) => (
          <Lost key={pack.id} pack={pack} {...calls} />
        ))}
      </ul>
    </section>
  );
}
