import { useMemo } from 'preact/hooks';
import { choicesMessages } from '../../lib/i18n/choices/catalogue.ts';
import { translator } from '../../lib/i18n/message.ts';
import { ChoiceList, type ChoiceListProps } from './choice-list.tsx';

/** The choices that show on the page in front, under their heading; nothing while there are none. */
export function ChoicesPart(props: ChoiceListProps) {
  const { language, rows } = props;
  const t = useMemo(() => translator(choicesMessages, language), [language]);
  if (rows.length === 0) return null;
  return (
    <section class="popup-part" aria-labelledby="choices-heading">
      <h2 id="choices-heading" class="popup-rubric">
        {t('title')}
      </h2>
      <p class="quiet">{t('hint')}</p>
      <ChoiceList {...props} />
    </section>
  );
}
