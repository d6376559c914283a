import { directionOf } from '../../lib/i18n/direction.ts';
import { type KindsSourceMessages, kindsMessages } from '../../lib/i18n/kinds/catalogue.ts';
import { type Translate, translator } from '../../lib/i18n/message.ts';
import type { PopupSourceMessages } from '../../lib/i18n/popup/catalogue.ts';
import type { FoundItem, PopupProps } from './popup-props.ts';

type Speak = Translate<PopupSourceMessages>;

function Found({
  item,
  kind,
  t,
  onOpen,
}: {
  item: FoundItem;
  kind: Translate<KindsSourceMessages>;
  t: Speak;
  onOpen: (index: number) => void;
}) {
  const note = item.shown ? kind(item.kind) : t('undecided');
  return (
    <li>
      <button type="button" class="found" onClick={() => onOpen(item.index)}>
        <bdi class="found-text" lang={item.lang} dir={directionOf(item.lang)}>
          {item.text}
        </bdi>
        <span class="found-kind">
          {note}
          {item.count > 1 ? (
            <>
              <span aria-hidden="true"> ×{item.count}</span>
              <span class="hidden">, {t('times', { count: item.count })}</span>
            </>
          ) : null}
        </span>
      </button>
    </li>
  );
}

/** The list «On this page»: each line a button that opens its mention. */
export function FoundList({
  items,
  language,
  onOpen,
  t,
}: Pick<PopupProps, 'language' | 'onOpen'> & { items: readonly FoundItem[]; t: Speak }) {
  const kind = translator(kindsMessages, language);
  if (items.length === 0) return <p class="quiet">{t('nothing')}</p>;
  return (
    <ol class="found-list">
      {items.map((item) => (
        <Found key={item.index} item={item} kind={kind} t={t} onOpen={onOpen} />
      ))}
    </ol>
  );
}

function Plain({ text, hint }: { text: string; hint?: string }) {
  return (
    <div class="popup-plain">
      <p>{text}</p>
      {hint ? <p class="quiet">{hint}</p> : null}
    </div>
  );
}

/** The page in front: what was found, or why nothing was. */
export function PagePartView(props: PopupProps & { readonly t: Speak }) {
  const { page, t, onRead } = props;
  if (page.state === 'closed') return <Plain text={t('closed')} hint={t('closedHint')} />;
  if (page.state === 'no-article') return <Plain text={t('noArticle')} hint={t('noArticleHint')} />;
  if (page.state === 'idle') {
    return (
      <div class="popup-plain">
        <p>{t('idle')}</p>
        <button type="button" class="button primary" onClick={() => onRead()}>
          {t('read')}
        </button>
      </div>
    );
  }
  if (page.state === 'loading') {
    return (
      <div class="popup-plain" role="status">
        <p class="quiet">{t('loading')}</p>
      </div>
    );
  }
  const total = Object.values(page.counts).reduce((sum, count) => sum + count, 0);
  return (
    <section class="popup-part" aria-labelledby="found-heading">
      <h2 id="found-heading" class="popup-rubric">
        {t('onPage')}
        <span class="quiet">{t('found', { count: total })}</span>
      </h2>
      <FoundList {...props} items={page.items} />
    </section>
  );
}
