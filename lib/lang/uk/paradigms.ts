import { caseRow, paradigmsOf } from '../case-rows.ts';
import { endingTable } from '../endings.ts';

/** Ukrainian declension by type of base form, folded: ї is і. */
const source = {
  /** Бішкек, Іван, Львів (whose other cases have another stem). */
  consonant: caseRow(['-', 'а у', 'у ові еві', '- а', 'ом ем', 'і у ові еві'], ['и і', 'ів', 'ам', 'и ів', 'ами', 'ах']),
  /** The oblique stem of a word whose vowel changes: Львова, Києву. */
  oblique: caseRow(['', 'а у', 'у ові еві', 'а', 'ом ем', 'і у ові еві'], ['и і', 'ів', 'ам', 'и ів', 'ами', 'ах']),
  /** Путін, Жапаров. */
  surname: caseRow(['-', 'а', 'у ові', 'а', 'им', 'і ові у'], ['и', 'их', 'им', 'их', 'ими', 'их']),
  /** Путіна, Жапарова as a woman's name. */
  surnameFeminine: caseRow(['а', 'оі', 'ій', 'у', 'ою', 'ій']),
  /** Китай, Сергій. */
  short: caseRow(['й', 'я ю', 'ю єві', 'й я', 'єм', 'ю і єві']),
  /** Москва, Анкара. */
  a: caseRow(['а', 'и', 'і', 'у', 'ою ею', 'і'], ['и', '-', 'ам', 'и -', 'ами', 'ах']),
  /** Америка → Америці, Прага → Празі: the softened stem. */
  softened: caseRow(['', '', 'і', '', '', 'і']),
  /** Росія, Земля. */
  ya: caseRow(['я', 'і', 'і', 'ю', 'ею єю', 'і'], ['і', 'й', 'ям', 'і й', 'ями', 'ях']),
  /** Казань (feminine), Кремль (masculine). */
  soft: caseRow(['ь', 'і я ю', 'і ю еві', 'ь я', 'ем ю', 'і ю еві']),
  /** Міністерство, Шевченко. */
  o: caseRow(['о', 'а', 'у ові', 'о а', 'ом', 'і у ові']),
  /** Об'єднання, училище. */
  e: caseRow(['е', 'а', 'у', 'е', 'ем', 'і']),
  /** Нідерланди, Філіппіни, Штати. */
  plural: caseRow([], ['и і', 'ів ь - ей', 'ам ям', 'и і', 'ами ями', 'ах ях']),
  /** Зеленський, Північний, and demonyms in every gender. */
  adjective: caseRow(
    ['ий ій а я е є', 'ого ього оі', 'ому ьому ій', 'ий ій ого у ю е є', 'им ім ою', 'ому ім ій'],
    ['і', 'их іх', 'им ім', 'і их', 'ими іми', 'их іх'],
  ),
} as const;

export type ParadigmName = keyof typeof source;

/** All endings of Ukrainian nouns and adjectives. */
export const ukrainianEndings = endingTable(Object.values(source).flatMap((row) => Object.keys(row)));

const names = Object.keys(source) as ParadigmName[];

/** Index of a paradigm in {@link ukrainianParadigms}. 0 is the word that never changes. */
export function paradigmNumber(name: ParadigmName): number {
  return names.indexOf(name) + 1;
}

export const ukrainianParadigms = paradigmsOf(ukrainianEndings, Object.values(source));
