import type { BuiltPack } from '../../../lib/packs/build.ts';
import { builtPack } from '../../support/built-pack.ts';

/** A pack with two places of one name, equally likely: no text that names nothing else can settle which is meant. */
export function belmoria(): Promise<BuiltPack> {
  const place = (id: string, description: string) => ({
    id,
    type: 'place',
    labels: { en: 'Belmoria' },
    descriptions: { en: description },
    weight: 0.6,
  });
  return builtPack({
    name: 'belmoria',
    sequence: 1,
    entities: [place('Q99000000001', 'island in a made-up sea'), place('Q99000000002', 'river on a made-up map')],
  });
}

/** The page names Belmoria three times, and says of Egypt how many people it has. */
export const belmoriaPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Belmoria</title></head><body><article>
<h1>Nobody agrees on what the old name stands for</h1>
<p>People had long argued about Belmoria before anyone drew it. Some say that it is where their grandparents were born, and others
that their grandparents only ever heard of it in songs, and that the songs were none too clear.</p>
<p>A teacher who has written about Belmoria for many years says that both may be right. The name was used twice, she says, by people
who never met, and whoever reads it now has to know which of the two was talking.</p>
<p>The town hall will put up a sign all the same. It will say Belmoria in large letters, and it will not say anything else, because
the council could not agree on the rest of the wording and went home before it was dark.</p>
<p>One of them had read on the way that Egypt has a population of 112 million, which is more than the council can count.</p></article></body></html>`;
