import type { LanguageMap } from '../text/language-code.ts';

/** The six kinds of entity that the contract names. */
export const entityKinds = ['person', 'place', 'organisation', 'event', 'work', 'other'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** One thing a pack knows: a line of `entities.jsonl`. Labels and aliases are base forms; inflection is the engine's work. */
export interface Entity {
  /** Wikidata id (`Q813`) where one exists, else an id local to the pack (global as `pack:id`). */
  readonly id: string;
  readonly type: EntityKind;
  readonly labels: LanguageMap;
  readonly aliases?: LanguageMap<readonly string[]>;
  readonly demonyms?: LanguageMap<readonly string[]>;
  readonly descriptions?: LanguageMap;
  /** 0 to 1: how likely the name means this entity, all else equal. Absent: 0.5. */
  readonly weight?: number;
  /** Ids of entities that are often named together with this one. */
  readonly related?: readonly string[];
  readonly sameAs?: readonly string[];
}
