import { useState } from 'preact/hooks';
import { formatBytes } from '../../lib/i18n/format-bytes.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { languageName, listWords } from '../../lib/i18n/format-language.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { webLink } from '../card/safe-link.ts';
import { Switch } from '../controls/switch.tsx';
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

type Props = Pick<OptionsProps, 'onPackEnabled' | 'onPackRemove' | 'onPackUpdate'> & { readonly pack: PackRow };

/** One installed pack: what it is, its switch, and what can be done with it. */
export function PackEntry({ pack, onPackEnabled, onPackRemove, onPackUpdate }: Props) {
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
      <Details pack={pack} />
      <div class="line">
        {pack.origin === 'network' ? (
          <button type="button" class="button plain" onClick={() => onPackUpdate(pack.id)}>
            {t('update')}
          </button>
        ) : null}
        <Remove title={title.text} onRemove={() => onPackRemove(pack.id)} />
      </div>
    </li>
  );
}
