import { adjoins } from '../lang/adjoins.ts';
import type { Lexis } from '../lang/lexis.ts';
import type { LongerNames } from '../lang/longer-names.ts';
import type { ContextWord, Mention } from '../names/mention.ts';
import type { LinkCandidate } from './candidates.ts';
import { isNone } from './described.ts';

/** "the Yuan dynasty", «مملكة غانا»: a state or a house of the past, unless a pack says that its bearer of the name is one. */
export function isOfThePast(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, longer: LongerNames): boolean {
  const before = possessed(mention, lexis);
  const after = mention.after(0);
  const stem = before && lexis.cueStem(before.text);
  const past = stem !== undefined && longer.past.has(stem) ? stem : undefined;
  const kingdom = stem !== undefined && longer.kingdom.has(stem) && !longer.kingdoms.has(mention.folded) ? stem : undefined;
  const behind = longer.capitals?.join && adjoins(after) && longer.past.has(after.text) ? after.text : undefined;
  const word = past ?? kingdom ?? behind;
  if (word === undefined) return false;
  return isNone(word, mention, candidates);
}

/** The word before a mention, or the one before a word of possession: "Kingdom of Kongo". */
function possessed(mention: Mention, lexis: Lexis): ContextWord | undefined {
  if (mention.clitic) return undefined;
  const before = mention.before(0);
  if (!adjoins(before)) return undefined;
  if (!lexis.longer?.capitals?.join || !lexis.bodies?.possessing.has(before.text)) return before;
  const owner = mention.before(1);
  return adjoins(owner) ? owner : undefined;
}
