import type { UiLanguage } from '../../lib/i18n/language.ts';
import { translator } from '../../lib/i18n/message.ts';
import { optionsMessages } from '../../lib/i18n/options/catalogue.ts';
import type { Settings } from '../../lib/settings/settings.ts';

const choices = [
  { reach: 'click', title: 'click', hint: 'clickHint' },
  { reach: 'news', title: 'news', hint: 'newsHint' },
  { reach: 'all', title: 'all', hint: 'allHint' },
] as const;

interface ReachChoiceProps {
  readonly language: UiLanguage;
  /** Absent: nothing has been chosen yet. */
  readonly reach?: Settings['reach'] | undefined;
  readonly onReach: (reach: Settings['reach']) => void;
}

/** The three ways in which Hashiya may read, each with what it means. Buttons, not radios: a choice may make the browser ask, so it must not change with the arrow keys. */
export function ReachChoice({ language, reach, onReach }: ReachChoiceProps) {
  const t = translator(optionsMessages, language);
  return (
    <div class="reaches">
      {choices.map((choice) => (
        <button key={choice.reach} type="button" class="reach" aria-pressed={choice.reach === reach} onClick={() => onReach(choice.reach)}>
          <span class="reach-mark" aria-hidden="true" />
          <span>
            <strong>{t(choice.title)}</strong>
            <span class="quiet">{t(choice.hint)}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
