import { formatDate } from '../../lib/i18n/format-date.ts';
import { useSpeech } from './speech.ts';

/** Says so when the source's own cadence has let a newer value be due. */
export function Overdue({ since }: { since: string | undefined }) {
  const { language, t } = useSpeech();
  if (since === undefined) return null;
  return <p class="overdue">{t('overdue', { date: formatDate(since.slice(0, 7), language) })}</p>;
}
