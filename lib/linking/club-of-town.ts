import { adjoins } from '../lang/adjoins.ts';
import type { Lexis } from '../lang/lexis.ts';
import type { LongerNames } from '../lang/longer-names.ts';
import { genusKey } from '../names/genus.ts';
import type { Mention } from '../names/mention.ts';
import { gap } from '../text/token-stream.ts';
import type { LinkCandidate } from './candidates.ts';
import { nearSport } from './cues.ts';

/**
 * True for a town's name that is its club's, where no pack knows the club: «فريق برشلونة», "Barcelona beat Valencia". What a pack calls a
 * country, or does not describe, is left alone: the teams of countries are theirs.
 */
export function isClubOfTown(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, longer: LongerNames): boolean {
  if (mention.clitic) return false;
  const before = mention.before(0);
  const club = adjoins(before) && longer.clubs.has(lexis.cueStem(before.text));
  const after = mention.after(0);
  const beaten = adjoins(before) && longer.beats.has(lexis.cueStem(before.text)) && nearSport(mention, lexis, true);
  const plays = !club && adjoins(after) && lexis.organisationAfter.has(lexis.cueStem(after.text)) && nearSport(mention, lexis, true);
  if (!club && !beaten && !plays && !scored(mention, lexis)) return false;
  return areTowns(mention, candidates, longer);
}

/** True where the packs call every candidate a town. */
export function areTowns(mention: Mention, candidates: readonly LinkCandidate[], longer: LongerNames): boolean {
  const wanted = [...longer.towns].map((word) => genusKey(word, mention.lang));
  return candidates.every(({ segment, index }) => {
    const keys = segment.genusKeys(index);
    return wanted.some((key) => keys.includes(key));
  });
}

/** «برشلونة 2-1», "Villarreal 4-1", "Barcelona lost 4-1": a score right behind it, or behind its verb. */
function scored(mention: Mention, lexis: Lexis): boolean {
  const [before, verb] = [mention.before(0), mention.after(0)];
  if (adjoins(before) && lexis.locative.has(before.text)) return false;
  if (!verb || verb.gap !== gap.space) return false;
  const at = !/^\d/u.test(verb.text) && lexis.organisationAfter.has(lexis.cueStem(verb.text)) ? 1 : 0;
  if (at === 0 && !/^\d/u.test(verb.text)) return false;
  const [ours, theirs] = [mention.after(at), mention.after(at + 1)];
  if (!ours || !theirs || ours.gap !== gap.space) return false;
  const joint = theirs.gap & (gap.hyphen | gap.comma);
  return joint !== 0 && (theirs.gap & gap.space) === 0 && /^\d{1,2}$/u.test(ours.text) && /^\d{1,2}$/u.test(theirs.text);
}
