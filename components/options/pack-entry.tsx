import { useState } from 'preact/hooks';
import { isOver } from '../../lib/facts/staleness.ts';
import { formatBytes } from '../../lib/i18n/format-bytes.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { languageName, listWords } from '../../lib/i18n/format-language.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { webLink } from '../card/safe-link.ts';
import { Switch } from '../controls/switch.tsx';
import { PackHistory } from './pack-history.tsx';
import type { OptionsProps, PackRow } from './options-props.ts';
import { ProblemNote } from './problem.tsx';
import { useOptionsSpeech } from './speech.ts';

/** A pack's title in the reader's language, else in any. */
export function packTitle(
  title: Readonly<Record<string, string>>,
  id: string,
  language: UiLanguage,
): { readonly text: string; readonly lang?: string } {
  const lang = title[language] === undefined ? Object.keys(title)[0] : language;
  return lang === undefined ? { text: id } : { text: title[lang] ?? id, lang };
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : '–';
}

function Origin({ pack }: { pack: PackRow }) {
  const { t } = useOptionsSpeech();
  const words = pack.origin === 'network' ? t('network', { host: hostOf(pack.url) }) : t(pack.origin);
  return (
    <>
      {words}
      {pack.signed || pack.origin === 'bundled' ? null : ` (${t('unsigned')})`}
    </>
  );
}

function Details({ pack }: { pack: PackRow }) {
  const { language, t } = useOptionsSpeech();
  const homepage = webLink(pack.homepage);
  return (
    <dl class="details">
      <dt>{t('issued')}</dt>
      <dd>{formatDate(pack.issued, language)}</dd>
      <dt>{t('version')}</dt>
      <dd>
        <bdi>{pack.release}</bdi>
      </dd>
      <dt>{t('languages')}</dt>
      <dd>
        {listWords(
          pack.languages.map((code) => languageName(code, language)),
          language,
        )}
      </dd>
      <dt>{t('licence')}</dt>
      <dd>
        <bdi>{pack.licence}</bdi>
        {pack.attribution ? (
          <span class="quiet">
            {' '}
            <bdi>{pack.attribution}</bdi>
          </span>
        ) : null}
      </dd>
      <dt>{t('size')}</dt>
      <dd>{formatBytes(pack.size, language)}</dd>
      <dt>{t('origin')}</dt>
      <dd>
        <Origin pack={pack} />
      </dd>
      {pack.fingerprint ? (
        <>
          <dt>{t('fingerprint')}</dt>
          <dd>
            <bdi lang="en" dir="ltr">
              {pack.fingerprint.join(' ')}
            </bdi>{' '}
            <span class="quiet">{t('fingerprintHint')}</span>
          </dd>
        </>
      ) : null}
      {pack.expires ? (
        <>
          <dt>{t('expires')}</dt>
          <dd>{formatDate(pack.expires, language)}</dd>
        </>
      ) : null}
      {homepage ? (
        <>
          <dt>{t('homepage')}</dt>
          <dd>
            <a href={homepage} target="_blank" rel="noopener noreferrer">
              <bdi>{hostOf(homepage)}</bdi>
            </a>
          </dd>
        </>
      ) : null}
    </dl>
  );
}

/** True once the date that the author gave is past: the data may be old, and stay. */
function isExpired(pack: PackRow): boolean {
  return pack.expires !== undefined && isOver(pack.expires, Date.now());
}

function Remove({ title, onRemove }: { title: string; onRemove: () => void }) {
  const { t } = useOptionsSpeech();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button plain" onClick={() => setAsking(true)}>
        {t('remove')}
      </button>
    );
  }
  return (
    <div class="notice line" role="alert">
      <p>{t('removeSure', { title })}</p>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {t('removeNo')}
      </button>
      <button type="button" class="button primary" onClick={onRemove}>
        {t('removeYes')}
      </button>
    </div>
  );
}

/** Where packs speak of the same thing, the earlier one comes first. */
function Order({ pack, first, last, onPackMove }: Pick<OptionsProps, 'onPackMove'> & Place & { pack: PackRow }) {
  const { t } = useOptionsSpeech();
  return (
    <>
      {first ? null : (
        <button type="button" class="button plain" onClick={() => onPackMove(pack.id, -1)}>
          {t('earlier')}
        </button>
      )}
      {last ? null : (
        <button type="button" class="button plain" onClick={() => onPackMove(pack.id, 1)}>
          {t('later')}
        </button>
      )}
    </>
  );
}

interface Place {
  /** At the head, or the end, of the order of packs. */
  readonly first: boolean;
  readonly last: boolean;
}

type Calls = 'onPackEnabled' | 'onPackRemove' | 'onPackUpdate' | 'onPackUndo' | 'onPackAgree' | 'onPackMove' | 'onPackChanges';
type Props = Pick<OptionsProps, Calls> & Place & { readonly pack: PackRow };

/** One installed pack: what it is, its switch, and what can be done with it. */
export function PackEntry(props: Props) {
  const { pack, onPackEnabled, onPackRemove, onPackUpdate } = props;
  const { language, t } = useOptionsSpeech();
  const title = packTitle(pack.title, pack.id, language);
  return (
    <li class="pack" data-off={!pack.enabled}>
      <Switch
        label={
          <span class="pack-title">
            <span class="hidden">{t('use')}: </span>
            <bdi lang={title.lang}>{title.text}</bdi>
          </span>
        }
        hint={t('entries', { count: pack.entities })}
        checked={pack.enabled}
        onChange={(on) => onPackEnabled(pack.id, on)}
      />
      {pack.error ? <ProblemNote problem={pack.error} /> : null}
      {isExpired(pack) ? <p class="notice">{t('notUpdatedSince', { date: formatDate(pack.issued, language) })}</p> : null}
      <PackHistory {...props} />
      <Details pack={pack} />
      <div class="line">
        {pack.origin === 'network' ? (
          <button type="button" class="button plain" onClick={() => onPackUpdate(pack.id)}>
            {t('update')}
          </button>
        ) : null}
        <Order {...props} />
        <Remove title={title.text} onRemove={() => onPackRemove(pack.id)} />
      </div>
    </li>
  );
}
