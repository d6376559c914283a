import { russianGiven } from './given-names.ts';

/** Endings of the cases by the last letter of the nominative; '' for names in a consonant. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/й$/u, ['я', 'ю', 'ем', 'е', 'и']],
  [/ь$/u, ['я', 'ю', 'ем', 'е', 'и', 'ью']],
  [/я$/u, ['и', 'е', 'ю', 'ей']],
  [/а$/u, ['ы', 'и', 'е', 'у', 'ой', 'ей']],
];
const ofConsonant = ['а', 'у', 'ом', 'ем', 'е'];

function formsOf(name: string): readonly string[] {
  const found = endings.find(([last]) => last.test(name));
  if (found) return found[1].map((ending) => name.slice(0, -1) + ending);
  if (/[еиоуыэю]$/u.test(name)) return [];
  return ofConsonant.map((ending) => name + ending);
}

const forms: ReadonlySet<string> = new Set([
  ...russianGiven,
  ...[...russianGiven].filter((name) => name.length > 2).flatMap(formsOf),
  // The vowel falls out.
  ...['павла', 'павлу', 'павлом', 'павле', 'льва', 'льву', 'львом', 'льве', 'петра', 'петру', 'петром', 'петре', 'петр'],
]);

/** True for a Russian given name in any case: «Сергея», «Александру». */
export function isRussianGivenForm(word: string): boolean {
  return forms.has(word);
}
