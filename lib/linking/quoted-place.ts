import type { Lexis } from '../lang/lexis.ts';
import type { LongerNames } from '../lang/longer-names.ts';
import type { Mention } from '../names/mention.ts';
import { gap } from '../text/token-stream.ts';
import type { LinkCandidate } from './candidates.ts';
import { isNone } from './described.ts';

/** A place alone between quotation marks, at either end of two words between them, or at the head of a work's title. */
export function isInQuoted(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, longer: LongerNames): boolean {
  const before = mention.before(0);
  if (mention.quoteBefore && !mention.quoteAfter && before && longer.works.has(lexis.cueStem(before.text))) return true;
  if (!longer.quotedIsOther) return false;
  if (mention.quoteBefore && mention.quoteAfter) return isQuotedOther(mention, candidates, lexis);
  const other = mention.quoteBefore ? mention.after(0) : before;
  const beyond = mention.quoteBefore ? mention.after(1) : mention.before(1);
  if (!other || other.gap !== gap.space || mention.clitic) return false;
  return beyond !== undefined && (beyond.gap & gap.quote) !== 0 && isNone(other.text, mention, candidates);
}

/** «гостиница «Москва»», and «مدينة "برلين"» is the town. */
function isQuotedOther(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  const before = mention.before(0);
  const word = before && (before.gap & (gap.start | gap.hard)) === 0 ? before.text : '';
  if (lexis.placeBefore.has(lexis.cueStem(word)) && !lexis.longer?.before.has(lexis.cueStem(word))) return false;
  return isNone(word, mention, candidates);
}
