import type { Value } from '../../facts/value.ts';
import type { PackChange } from '../../packs/diff.ts';
import type { LanguageMap } from '../../text/language-code.ts';
import { formatDate } from '../format-date.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { UiLanguage } from '../language.ts';
import { type Catalogue, fill } from '../message.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** The messages on changes of packs in every language. */
export const changeMessages: Catalogue<typeof en> = { en, ar, ru };

function label(labels: LanguageMap | undefined, id: string, language: UiLanguage): string {
  return labels?.[language] ?? labels?.en ?? Object.values(labels ?? {})[0] ?? id;
}

function valueText(value: Value | undefined, language: UiLanguage): string {
  switch (value?.type) {
    case 'quantity':
      return formatQuantity(value.amount, value.unit, language, 'full');
    case 'time':
      return formatDate(value.time, language);
    case 'entity':
      return value.id;
    case 'string':
      return value.text;
    default:
      return '–';
  }
}

/**
 * One difference between two versions of a pack in the reader's language: a line such as «Kyrgyzstan, population: 7,161,900 → 7,221,868».
 * Entities that are values are named by their ids.
 */
export function changeText(change: PackChange, language: UiLanguage): string {
  const { kind, record, id, subject, before, after } = change;
  const isDetail = record === 'statement' && kind === 'changed' && before === undefined && after === undefined;
  const key = isDetail ? 'statement-details' : (`${record}-${kind}` as keyof typeof en);
  const message = changeMessages[language][key] ?? changeMessages[language]['source-changed'];
  return fill(
    message,
    {
      what: label(change.labels, subject ?? id, language),
      property: label(change.propertyLabels, change.property ?? id, language),
      time: change.time === undefined ? '' : formatDate(change.time, language),
      before: valueText(before, language),
      after: valueText(after, language),
    },
    language,
  );
}
