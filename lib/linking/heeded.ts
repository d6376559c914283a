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

/** What was asked for last: an article is mostly of one language. */
let latest: { readonly of: LongerNames; readonly words: Heeded } | undefined;

/** All words at once: hardly any neighbour of a name is one of them, and then no question needs to be asked. */
function heededBy(longer: LongerNames, lexis: Lexis): Heeded {
  if (latest?.of === longer) return latest.words;
  const { beforePerson = [], namedAfter = [], anotherBehind = [], owning = [] } = longer;
  const owners = [...owning].length > 0 || longer.capitals?.join ? [...(lexis.bodies?.possessing ?? [])] : [];
  const words: Heeded = {
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
    behind: new Set([...longer.behind, ...(longer.capitals?.join ? longer.past : []), ...anotherBehind]),
  };
  latest = { of: longer, words };
  return words;
}

/** True when the word right before a name may make a longer one of it. */
export function leadsOn(before: ContextWord | undefined, longer: LongerNames, lexis: Lexis): boolean {
  if (!adjoins(before)) return false;
  const { before: words } = heededBy(longer, lexis);
  return words.has(before.text) || words.has(lexis.cueStem(before.text));
}

/** True when the word right behind a name may. */
export function goesOn(after: ContextWord | undefined, longer: LongerNames, lexis: Lexis): boolean {
  if (after === undefined) return false;
  const { behind } = heededBy(longer, lexis);
  return behind.size > 0 && adjoins(after) && behind.has(after.text);
}
