import type { Translate } from '../../lib/i18n/message.ts';
import type { PopupSourceMessages } from '../../lib/i18n/popup/catalogue.ts';
import { groupCount, isGroupOn, kindGroupNames, withGroup } from './kind-groups.ts';
import type { PopupProps } from './popup-props.ts';

/** One toggle for each group of kinds, with how often it occurs on the page. */
export function KindPart({ kinds, page, onKinds, t }: PopupProps & { readonly t: Translate<PopupSourceMessages> }) {
  const counts = page.state === 'read' ? page.counts : {};
  return (
    <section class="popup-part" aria-labelledby="kinds-heading">
      <h2 id="kinds-heading" class="popup-rubric">
        {t('kinds')}
      </h2>
      <div class="chips">
        {kindGroupNames.map((group) => {
          const on = isGroupOn(kinds, group);
          const count = groupCount(counts, group);
          return (
            <button key={group} type="button" class="chip" aria-pressed={on} onClick={() => onKinds(withGroup(kinds, group, !on))}>
              {t(group)}
              {count > 0 ? <span class="chip-count">{count}</span> : null}
            </button>
          );
        })}
      </div>
    </section>
  );
}
