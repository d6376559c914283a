import type { NameSegment } from '../names/segment.ts';
import { findMentions } from '../names/find-mentions.ts';
import { CandidateSets, type LinkCandidate } from './candidates.ts';

/** Languages in which the packs are asked for the country's name, the best known first. */
const asked = ['en', 'ru', 'ar'] as const;

/** What was found before; segments change when packs do. */
const known = new WeakMap<readonly NameSegment[], Map<string, number | undefined>>();

/**
 * The country that an article comes from, among the entities of the packs, by the name that CLDR gives it.
 * @param code ISO 3166-1 alpha-2; undefined: nobody knows
 * @returns the hash of its global id; undefined when no pack knows it
 */
export function homeCountry(code: string | undefined, segments: readonly NameSegment[]): number | undefined {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return undefined;
  let byCode = known.get(segments);
  if (!byCode) {
    byCode = new Map();
    known.set(segments, byCode);
  }
  if (!byCode.has(code)) byCode.set(code, findCountry(code, segments));
  return byCode.get(code);
}

function findCountry(code: string, segments: readonly NameSegment[]): number | undefined {
  for (const lang of asked) {
    const name = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(code);
    if (name === undefined) continue;
    const article = { text: name, lang, blocks: [{ start: 0, end: name.length, lang }] };
    const sets = new CandidateSets(segments);
    const places = findMentions(article, segments)
      .filter(({ start, end }) => start === 0 && end === name.length)
      .flatMap((mention) => sets.of(mention).candidates.filter(({ kind, name: how }) => kind === 'place' && how !== 'demonym'));
    // Georgia is a state too: the country has more weight.
    const best = places.reduce<LinkCandidate | undefined>((one, next) => (one && one.weight >= next.weight ? one : next), undefined);
    if (best) return best.hash;
  }
  return undefined;
}
