import type { EntityKind } from '../facts/entity.ts';

/** What the reader says a name means, for every page of a site. */
export interface NameChoice {
  /** Host name of the site, as `normaliseHost` gives it. Subdomains follow. */
  readonly host: string;
  /** The name as it is written, letter for letter. */
  readonly text: string;
  /** Global id of the entity. */
  readonly entity: string;
  readonly kind: EntityKind;
}

/** So many choices are kept; the oldest make room. */
export const maxChoices = 500;
/** The longest name that a choice is kept for, in UTF-16 code units. */
export const maxChoiceText = 200;

const same = (a: NameChoice, b: NameChoice): boolean => a.host === b.host && a.text === b.text;

/** The choices with one more, in place of any other for the same name on the same site. Newest last. */
export function withChoice(choices: readonly NameChoice[], added: NameChoice): NameChoice[] {
  return [...choices.filter((one) => !same(one, added)), added].slice(-maxChoices);
}

/** The choices without the one for this name on this site. */
export function withoutChoice(choices: readonly NameChoice[], gone: NameChoice): NameChoice[] {
  return choices.filter((one) => !same(one, gone));
}
