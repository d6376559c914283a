import type { PackLimits } from './limits.ts';
import type { Report } from './record-walk.ts';
import { isEntityId, isLanguage, isLink, isLocalId } from './syntax.ts';

export type Fields = Readonly<Record<string, unknown>>;

const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** True for an object that is no array. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A one-line text that is not empty. */
export function checkText(value: unknown, field: string, report: Report): value is string {
  if (typeof value !== 'string') report(value === undefined ? 'missing-field' : 'wrong-type', field, 'a text');
  else if (value === '') report('empty-text', field);
  else if (value.includes('\n') || value.includes('\t')) report('line-break', field);
  else return true;
  return false;
}

/** The id of a record. */
export function checkId(value: unknown, field: string, report: Report): void {
  if (typeof value !== 'string') report(value === undefined ? 'missing-field' : 'wrong-type', field, 'a text');
  else if (!isLocalId(value)) report('bad-id', field, shown(value));
}

/** The id of an entity or property, as records refer to it: local, Wikidata's or `pack:id`. */
export function checkReferenceId(value: unknown, field: string, report: Report): void {
  if (typeof value !== 'string') report(value === undefined ? 'missing-field' : 'wrong-type', field, 'a text');
  else if (!isEntityId(value)) report('bad-id', field, shown(value));
}

/** Texts by language. With `required` there must be at least one. */
export function checkLabels(value: unknown, field: string, required: boolean, report: Report): void {
  if (value === undefined && !required) return;
  if (!isFields(value)) {
    report(value === undefined ? 'missing-field' : 'wrong-type', field, 'an object of texts by language');
    return;
  }
  let some = false;
  for (const lang in value) {
    some = true;
    if (!isLanguage(lang)) report('bad-language', `${field}.${lang}`, shown(lang));
    const text = value[lang];
    if (typeof text !== 'string' || text === '' || text.includes('\n') || text.includes('\t')) checkText(text, `${field}.${lang}`, report);
  }
  if (required && !some) report('no-label', field);
}

/** Lists of names by language. Returns how many names there are. */
export function checkNames(value: unknown, field: string, report: Report): number {
  if (value === undefined) return 0;
  if (!isFields(value)) {
    report('wrong-type', field, 'an object of lists by language');
    return 0;
  }
  let count = 0;
  for (const lang in value) {
    if (!isLanguage(lang)) report('bad-language', `${field}.${lang}`, shown(lang));
    const names = value[lang];
    if (!Array.isArray(names)) {
      report('wrong-type', `${field}.${lang}`, 'a list of texts');
      continue;
    }
    count += names.length;
    for (let at = 0; at < names.length; at++) {
      const name: unknown = names[at];
      if (typeof name === 'string' && name !== '' && !name.includes('\n') && !name.includes('\t')) continue;
      checkText(name, `${field}.${lang}[${at}]`, report);
    }
  }
  return count;
}

/** An optional list, each item checked by `check`. */
export function checkList(
  value: unknown,
  field: string,
  report: Report,
  check: (item: unknown, field: string, report: Report) => void,
): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    report('wrong-type', field, 'a list');
    return;
  }
  for (let at = 0; at < value.length; at++) check(value[at], `${field}[${at}]`, report);
}

/** An http(s) link. */
export function checkLink(value: unknown, field: string, limits: PackLimits, report: Report): void {
  if (typeof value !== 'string') report(value === undefined ? 'missing-field' : 'wrong-type', field, 'a text');
  else if (!isLink(value, limits.link)) report('bad-link', field, shown(value));
}

/** An optional text that may have several lines. */
export function checkProse(value: unknown, field: string, report: Report): void {
  if (value !== undefined && typeof value !== 'string') report('wrong-type', field, 'a text');
}

/** One of a fixed list of words. */
export function checkWord(value: unknown, words: readonly string[], field: string, report: Report): boolean {
  if (typeof value !== 'string') report(value === undefined ? 'missing-field' : 'wrong-type', field, 'a text');
  else if (!words.includes(value)) report('unknown-kind', field, `“${shown(value)}” is none of ${words.join(', ')}`);
  else return true;
  return false;
}
