import type { PopupSourceMessages } from '../../lib/i18n/popup/catalogue.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { Switch } from '../controls/switch.tsx';
import type { PopupProps } from './popup-props.ts';

type Props = PopupProps & { readonly t: Translate<PopupSourceMessages> };

/** Why the site is read by itself, or the offer to do so. */
function Always({ site, onAlways, t }: Props) {
  if (site === undefined || !site.on) return null;
  if (site.unasked !== undefined && !site.granted) {
    return (
      <div class="notice">
        <p>{t('revoked', { host: site.host })}</p>
        <button type="button" class="button plain" onClick={() => onAlways(true)}>
          {t('allowAgain')}
        </button>
      </div>
    );
  }
  if (site.unasked === 'news') return <p class="quiet">{t('alwaysNews')}</p>;
  if (site.unasked === 'all') return <p class="quiet">{t('alwaysAll')}</p>;
  const always = site.unasked === 'site';
  return (
    <Switch label={t('always')} hint={always ? undefined : t('alwaysHint', { host: site.host })} checked={always} onChange={onAlways} />
  );
}

/** The site in front: its name, its switch, and how it is read. */
export function SitePartView(props: Props) {
  const { site, onSite, t } = props;
  if (site === undefined) return null;
  return (
    <section class="popup-part">
      <p class="popup-host">
        <bdi dir="ltr">{site.host}</bdi>
      </p>
      <Switch label={t('thisSite')} checked={site.on} onChange={onSite} />
      <Always {...props} />
    </section>
  );
}
