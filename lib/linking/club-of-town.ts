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
export function isClubOfTown(
  mention: Mention,
  candidates: readonly LinkCandidate[],
  lexis: Lexis,
  longer: LongerNames,
  led: boolean,
): boolean {
  if (mention.clitic) return false;
  return (isCalledClub(mention, lexis, longer, led) || plays(mention, lexis)) && areTowns(mention, candidates, longer);
}

/** A club or a verb of winning stands before it. `led`: some word that matters does. */
function isCalledClub(mention: Mention, lexis: Lexis, longer: LongerNames, led: boolean): boolean {
  const before = mention.before(0);
  if (!led || !adjoins(before)) return false;
  const stem = lexis.cueStem(before.text);
  return longer.clubs.has(stem) || (longer.beats.has(stem) && nearSport(mention, lexis, true));
}

/** A score right behind it («برشلونة 2-1», "Villarreal 4-1"), or a verb of a match and a score or another word of sport. */
function plays(mention: Mention, lexis: Lexis): boolean {
  const after = mention.after(0);
  if (!after || after.gap !== gap.space) return false;
  if (isDigit(after.text)) return !isLocated(mention, lexis) && isScore(mention, 0);
  if (!lexis.organisationAfter.has(lexis.cueStem(after.text))) return false;
  return nearSport(mention, lexis, true) || (!isLocated(mention, lexis) && isScore(mention, 1));
}

function isLocated(mention: Mention, lexis: Lexis): boolean {
  const before = mention.before(0);
  return adjoins(before) && lexis.locative.has(before.text);
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function isScore(mention: Mention, at: number): boolean {
  const [ours, theirs] = [mention.after(at), mention.after(at + 1)];
  if (!ours || !theirs || ours.gap !== gap.space) return false;
  const joint = theirs.gap & (gap.hyphen | gap.comma);
  return joint !== 0 && (theirs.gap & gap.space) === 0 && /^\d{1,2}$/u.test(ours.text) && /^\d{1,2}$/u.test(theirs.text);
}

/** True where the packs call every candidate a town. */
export function areTowns(mention: Mention, candidates: readonly LinkCandidate[], longer: LongerNames): boolean {
  const wanted = [...longer.towns].map((word) => genusKey(word, mention.lang));
  return candidates.every(({ segment, index }) => {
    const keys = segment.genusKeys(index);
    return wanted.some((key) => keys.includes(key));
  });
}
