import { formatBytes } from '../../lib/i18n/format-bytes.ts';
import { type LimitFactor, limitFactors, raisedLimits } from '../../lib/packs/limits.ts';
import { Choice } from '../controls/choice.tsx';
import { Switch } from '../controls/switch.tsx';
import { AddPack } from './add-pack.tsx';
import { LostPacks } from './lost-packs.tsx';
import type { OptionsProps } from './options-props.ts';
import { PackEntry } from './pack-entry.tsx';
import { ProblemNote } from './problem.tsx';
import { ProgressList } from './progress-list.tsx';
import { useOptionsSpeech } from './speech.ts';

/** Starter packs that were removed, each with the way back. While imports run, what is missing may still be coming. */
function Missing({ missing, progress, onPackUpdate }: OptionsProps) {
  const { t } = useOptionsSpeech();
  if (missing.length === 0 || progress.some((row) => row.phase !== 'done' && row.phase !== 'failed')) return null;
  return (
    <div class="field">
      <h3 class="label">{t('missingPacks')}</h3>
      <ul class="sites">
        {missing.map((id) => (
          <li key={id}>
            <bdi>{id}</bdi>
            <button type="button" class="button plain" onClick={() => onPackUpdate(id)}>
              {t('restore')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Installed packs, how they are kept up to date, and how to get more. */
export function PacksSection(props: OptionsProps) {
  const { packs, progress, storageUsed, forgetful, settings, updating, onChange, onPackUpdate } = props;
  const { language, t } = useOptionsSpeech();
  return (
    <>
      <p>
        {t('packsIntro')} <span class="quiet">{t('storage', { size: formatBytes(storageUsed, language) })}</span>
      </p>
      {forgetful ? <p class="notice">{t('forgetful')}</p> : null}
      <ProgressList {...props} />
      {packs.length === 0 && progress.length === 0 ? <p class="notice">{t('noPacks')}</p> : null}
      <ul class="packs">
        {packs.map((pack, place) => (
          <PackEntry key={pack.id} pack={pack} first={place === 0} last={place === packs.length - 1} {...props} />
        ))}
      </ul>
      <LostPacks {...props} />
      <Missing {...props} />
      <div class="rows">
        <Switch
          label={t('autoUpdate')}
          hint={t('autoUpdateHint')}
          checked={settings.autoUpdate}
          onChange={(autoUpdate) => onChange({ autoUpdate })}
        />
        <Choice
          label={t('packLimit')}
          hint={t('packLimitHint')}
          value={String(settings.packLimit)}
          options={limitFactors.map((factor) => ({
            value: String(factor),
            name: t('packLimitSize', {
              size: formatBytes(raisedLimits(factor).packPacked, language),
              count: raisedLimits(factor).entities,
            }),
          }))}
          onChange={(value) => onChange({ packLimit: Number(value) as LimitFactor })}
        />
        <div class="line">
          <button type="button" class="button" disabled={updating.state === 'working'} onClick={() => onPackUpdate()}>
            {t('updateAll')}
          </button>
          <span role="status">{updating.state === 'done' ? t('updated') : ''}</span>
        </div>
        {updating.state === 'failed' ? <ProblemNote problem={updating.problem} /> : null}
      </div>
      <AddPack {...props} />
    </>
  );
}
