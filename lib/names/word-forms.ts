import type { EntityKind } from '../facts/entity.ts';
import { type Language, type NameForm, wordFlag } from '../lang/language.ts';
import { languageOfScript } from '../lang/languages.ts';
import { hashStem } from './hash.ts';
import type { NameKind } from './layout.ts';
import { startBit } from './starts.ts';
import { letterBit } from './table.ts';

/** Numbers of one form: both lanes of its stem, the bit of its first letter, its paradigm, base and flags in a byte each, its start bit. */
export const formWidth = 5;

/** Where a word stands in a name, and how it is written there. */
export interface WordPlace {
  readonly script: number;
  readonly letterCase: number;
  readonly index: number;
  readonly count: number;
  readonly kind: NameKind;
  readonly type: EntityKind;
}

/**
 * The forms of a word by the language of its script; a word of a script that no language stands for is taken as it is.
 * @param stay the first half of a compound often keeps its base form (Аль-Джазиры)
 * @param put takes {@link formWidth} numbers a form
 * @returns how many forms there are
 */
export function writeForms(
  own: Language | undefined,
  place: WordPlace,
  word: { readonly written: string; readonly folded: string },
  stay: boolean,
  put: (numbers: readonly number[]) => void,
): number {
  const { script, letterCase, index, count, kind, type } = place;
  const language = languageOfScript(script, own);
  const role = kind === 'demonym' ? 'demonym' : 'name';
  const forms: readonly NameForm[] = language
    ? language.forms({ ...word, letterCase, index, count, role, person: type === 'person' })
    : [{ stem: word.folded, paradigm: 0, base: 0, flags: 0 }];
  for (const { stem, paradigm, base, flags } of forms) {
    const all = stay ? flags | wordFlag.mayStay : flags;
    put([...hashStem(stem), letterBit(stem.charCodeAt(0)), paradigm | ((base + 1) << 8) | (all << 16), startBit(stem)]);
  }
  return forms.length;
}
