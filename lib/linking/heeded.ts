import { adjoins } from '../lang/adjoins.ts';
import type { Lexis } from '../lang/lexis.ts';
import type { LongerNames } from '../lang/longer-names.ts';
import type { ContextWord } from '../names/mention.ts';

interface Heeded {
  /** Words and stems before a name. */
  readonly before: ReadonlySet<string>;
  /** Words behind it. */
  readonly behind: ReadonlySet<string>;
}

const known = new WeakMap<LongerNames, Heeded>();

/** All words at once: hardly any neighbour of a name is one of them, and then no question needs to be asked. */
function heededBy(longer: LongerNames, lexis: Lexis): Heeded {
  const before = known.get(longer);
  if (before) return before;
  const { beforePerson = [], namedAfter = [], anotherBehind = [], owning = [] } = longer;
  const owners = [...owning].length > 0 || longer.capitals?.join ? [...(lexis.bodies?.possessing ?? [])] : [];
  const made: Heeded = {
    before: new Set([
      ...longer.past,
      ...longer.kingdom,
      ...longer.before,
      ...beforePerson,
      ...longer.clubs,
      ...longer.beats,
      ...namedAfter,
      ...longer.joining,
      ...longer.another,
      ...owners,
    ]),
    behind: new Set([...longer.behind, ...longer.past, ...anotherBehind]),
  };
  known.set(longer, made);
  return made;
}

/** True when the word right before a name may make a longer one of it. */
export function leadsOn(before: ContextWord | undefined, longer: LongerNames, lexis: Lexis): boolean {
  if (!adjoins(before)) return false;
  const { before: words } = heededBy(longer, lexis);
  return words.has(before.text) || words.has(lexis.cueStem(before.text));
}

/** True when the word right behind a name may. */
export function goesOn(after: ContextWord | undefined, longer: LongerNames, lexis: Lexis): boolean {
  return adjoins(after) && heededBy(longer, lexis).behind.has(after.text);
}
