import type { Language } from '../lang/language.ts';
import { nameFlag } from './layout.ts';

/** Bits of {@link nameFlag} for a name of one word that is also a word of the language, a given name, a month or a weekday. */
export function vocabularyFlags(folded: string, language: Language | undefined): number {
  if (!language) return 0;
  const { common, given, calendar, mostlyNames } = language.lexis;
  let flags = 0;
  if (common.has(folded)) flags |= nameFlag.common;
  else if (mostlyNames.has(folded)) flags |= nameFlag.mostlyName;
  else if (language.lexis.isVocabulary(folded)) flags |= nameFlag.vocabulary;
  if (given.has(folded)) flags |= nameFlag.given;
  return calendar.has(folded) ? flags | nameFlag.calendar : flags;
}
