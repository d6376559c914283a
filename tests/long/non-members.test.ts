// False hits of the hashed index: words and pairs of words that no pack has, drawn at random, looked up in the index of all starter packs.
import { expect, it } from 'vitest';
import { loadPack } from '../../cli/read-pack.ts';
import { starterPackPaths } from '../../cli/starter-packs.ts';
import { buildSegment } from '../../lib/names/build-segment.ts';
import { chain1, chain2, seed1, seed2, step1, step2 } from '../../lib/names/hash.ts';
import { mergeSegments } from '../../lib/names/merge-segments.ts';
import { openSegment } from '../../lib/names/segment.ts';
import { findSlot } from '../../lib/names/table.ts';
import { seeded } from '../support/random.ts';

const tries = Number(process.env.HASHIYA_NON_MEMBERS ?? 10_000_000);
const seed = Number(process.env.HASHIYA_SEED ?? 1);

/** First letter and number of letters of the alphabets that names are folded to. */
const alphabets = [
  [0x61, 26],
  [0x430, 32],
  [0x627, 36],
] as const;

it(`finds none of ${tries} words that are no names`, async () => {
  const packs = await Promise.all(starterPackPaths().map((path) => loadPack(path)));
  const segment = openSegment(
    mergeSegments(packs.map((pack) => openSegment(buildSegment({ pack: pack.info.id, entities: pack.entities })))),
  );
  const random = seeded(seed);
  let hits = 0;
  for (let n = 0; n < tries; n++) {
    const [from, letters] = alphabets[n % 3] as (typeof alphabets)[number];
    let one = seed1;
    let two = seed2;
    // Twelve letters at random: less than one in a thousand million of them is a word that some pack has.
    for (let k = 0; k < 12; k++) {
      const unit = from + random.whole(letters);
      one = step1(one, unit);
      two = step2(two, unit);
    }
    const [first, second] = [chain1(seed1, one), chain2(seed2, two)];
    if (findSlot(segment.slots, first >>> 0, second >>> 0) >= 0) hits++;
    // The same word after another one, as a name of two words would have it.
    if (findSlot(segment.slots, chain1(first, two) >>> 0, chain2(second, one) >>> 0) >= 0) hits++;
  }
  expect(hits).toBe(0);
}, 600_000);
