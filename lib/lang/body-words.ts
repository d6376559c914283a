/** How a language says whose a ministry or a court is. Folded words. */
export interface BodyWords {
  /** The first word of a ministry's name, which every country has one of. */
  readonly ministry: ReadonlySet<string>;
  /** Between the members of an enumeration of bodies. */
  readonly joining: ReadonlySet<string>;
  /** Between a body and the place that owns it, and between a body and the place that it is in. */
  readonly possessing: ReadonlySet<string>;
  readonly placing: ReadonlySet<string>;
  /** What names the owner right in front of the body: nothing, the adjective of a place, or its name too ("Russia's", "Moscow"). */
  readonly ownerInFront: 'nothing' | 'adjective' | 'name';
  /** The adjective of the owner stands behind the body («وزارة الخارجية الروسية»). */
  readonly adjectiveBehind: boolean;
}
