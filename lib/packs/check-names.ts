import type { LanguageMap } from '../text/language-code.ts';
import type { FaultList } from './fault.ts';
import { type PackSource, type SourceRecord, descriptorPath } from './read-source.ts';

/** Direction marks, soft hyphen, tatweel: readers and newspapers do not write them in names. */
const marks = /[\u{200e}\u{200f}\u{61c}\u{ad}\u{640}]/u;
/** Scripts in which one sign is a whole word. */
const wordSigns = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const figure = /^[\p{N}\p{P}\p{S}\p{Zs}]+$/u;

/** Reports names that would be marked everywhere or never, names given twice, and languages that the pack does not name. */
export function checkNames(source: PackSource, faults: FaultList): void {
  const declared = new Set(source.descriptor?.hashiya.languages);
  const used = new Set<string>();
  const undeclared = new Set<string>();
  for (const kind of ['entity', 'property'] as const) {
    for (const place of source.records[kind] as readonly SourceRecord<'entity' | 'property'>[]) {
      const { labels, aliases = {} } = place.record;
      const demonyms: LanguageMap<readonly string[]> = 'demonyms' in place.record ? (place.record.demonyms ?? {}) : {};
      noteLanguages(labels, 'labels', place);
      noteLanguages(aliases, 'aliases', place);
      noteLanguages(demonyms, 'demonyms', place);
      for (const lang in labels) checkName(labels[lang] as string, `labels.${lang}`, place);
      for (const lang in aliases) checkList(aliases[lang] ?? [], labels[lang], `aliases.${lang}`, place);
      for (const lang in demonyms) checkList(demonyms[lang] ?? [], undefined, `demonyms.${lang}`, place);
    }
  }
  for (const language of declared) {
    if (!used.has(language)) faults.add('unused-language', { file: descriptorPath }, 'hashiya.languages', language);
  }

  function noteLanguages(map: LanguageMap<unknown>, field: string, place: SourceRecord): void {
    for (const language in map) {
      used.add(language);
      if (declared.size === 0 || declared.has(language) || undeclared.has(language)) continue;
      undeclared.add(language);
      faults.add('undeclared-language', place, `${field}.${language}`, language);
    }
  }

  function checkList(names: readonly string[], label: string | undefined, field: string, place: SourceRecord): void {
    const seen = new Set(label === undefined ? [] : [label]);
    names.forEach((name, at) => {
      const where = `${field}[${at}]`;
      checkName(name, where, place);
      if (letters(name) === 1 && !wordSigns.test(name)) faults.add('one-letter-alias', place, where, name);
      else if (figure.test(name)) faults.add('number-alias', place, where, name);
      if (seen.has(name)) faults.add('duplicate-alias', place, where, name);
      seen.add(name);
    });
  }

  function checkName(name: string, field: string, place: SourceRecord): void {
    if (name !== name.trim()) faults.add('padded-text', place, field);
    const mark = marks.exec(name)?.[0];
    if (mark !== undefined) {
      faults.add('marks-in-name', place, field, `U+${(mark.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`);
    }
  }
}

function letters(name: string): number {
  return [...name.replace(/[^\p{L}\p{N}]/gu, '')].length;
}
