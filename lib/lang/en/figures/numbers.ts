import type { PhraseRow, Tier } from '../../figures/lexicon.ts';

const cards: readonly (readonly [string, number, Tier])[] = [
  ['zero|nil|naught|nought', 0, 'teen'],
  ['one', 1, 'unit'],
  ['two', 2, 'unit'],
  ['three', 3, 'unit'],
  ['four', 4, 'unit'],
  ['five', 5, 'unit'],
  ['six', 6, 'unit'],
  ['seven', 7, 'unit'],
  ['eight', 8, 'unit'],
  ['nine', 9, 'unit'],
  ['ten', 10, 'teen'],
  ['eleven', 11, 'teen'],
  ['twelve', 12, 'teen'],
  ['thirteen', 13, 'teen'],
  ['fourteen', 14, 'teen'],
  ['fifteen', 15, 'teen'],
  ['sixteen', 16, 'teen'],
  ['seventeen', 17, 'teen'],
  ['eighteen', 18, 'teen'],
  ['nineteen', 19, 'teen'],
  ['twenty', 20, 'ten'],
  ['thirty', 30, 'ten'],
  ['forty|fourty', 40, 'ten'],
  ['fifty', 50, 'ten'],
  ['sixty', 60, 'ten'],
  ['seventy', 70, 'ten'],
  ['eighty', 80, 'ten'],
  ['ninety', 90, 'ten'],
];

const ordinals: readonly (readonly [string, number, Tier])[] = [
  ['first', 1, 'unit'],
  ['second', 2, 'unit'],
  ['third', 3, 'unit'],
  ['fourth', 4, 'unit'],
  ['fifth', 5, 'unit'],
  ['sixth', 6, 'unit'],
  ['seventh', 7, 'unit'],
  ['eighth', 8, 'unit'],
  ['ninth', 9, 'unit'],
  ['tenth', 10, 'teen'],
  ['eleventh', 11, 'teen'],
  ['twelfth', 12, 'teen'],
  ['thirteenth', 13, 'teen'],
  ['fourteenth', 14, 'teen'],
  ['fifteenth', 15, 'teen'],
  ['sixteenth', 16, 'teen'],
  ['seventeenth', 17, 'teen'],
  ['eighteenth', 18, 'teen'],
  ['nineteenth', 19, 'teen'],
  ['twentieth', 20, 'ten'],
  ['thirtieth', 30, 'ten'],
  ['fortieth', 40, 'ten'],
  ['fiftieth', 50, 'ten'],
  ['sixtieth', 60, 'ten'],
  ['seventieth', 70, 'ten'],
  ['eightieth', 80, 'ten'],
  ['ninetieth', 90, 'ten'],
];

/** «twentyfive», «twentyfifth»: the hyphen left out. */
const glued = cards
  .filter((ten) => ten[2] === 'ten')
  .flatMap(([ten, value]): PhraseRow[] => [
    ...cards
      .filter((c) => c[2] === 'unit')
      .map(
        ([w, n]): PhraseRow => [
          ten
            .split('|')
            .map((t) => t + w)
            .join('|'),
          { role: 'card', value: value + n, tier: 'teen' },
        ],
      ),
    ...ordinals
      .filter((o) => o[2] === 'unit')
      .map(
        ([w, n]): PhraseRow => [
          ten
            .split('|')
            .map((t) => t + w)
            .join('|'),
          { role: 'ord', value: value + n, tier: 'teen' },
        ],
      ),
  ]);

/** Cardinals, ordinals, scale words and fractions of English. */
export const numbers: readonly PhraseRow[] = [
  ...cards.map(([w, value, tier]): PhraseRow => [w, { role: 'card', value, tier }]),
  ...ordinals.map(([w, value, tier]): PhraseRow => [w, { role: 'ord', value, tier, weak: value <= 2 }]),
  ...glued,
  ['hundredth', { role: 'ord', value: 100, tier: 'scale' }],
  ['thousandth', { role: 'ord', value: 1000, tier: 'scale' }],
  ['millionth', { role: 'ord', value: 1e6, tier: 'scale' }],
  ['billionth', { role: 'ord', value: 1e9, tier: 'scale' }],
  ['trillionth', { role: 'ord', value: 1e12, tier: 'scale' }],
  ['hundred', { role: 'scale', exp: 2, bare: true }],
  ['thousand', { role: 'scale', exp: 3, bare: true }],
  ['lakh', { role: 'scale', exp: 5, bare: true }],
  ['lakhs|lac|lacs', { role: 'scale', exp: 5 }],
  ['million', { role: 'scale', exp: 6, bare: true }],
  ['millions', { role: 'scale', exp: 6 }],
  ['crore', { role: 'scale', exp: 7, bare: true }],
  ['crores|cr|koti|krore|krores', { role: 'scale', exp: 7 }],
  ['billion', { role: 'scale', exp: 9, bare: true }],
  ['billions|billon', { role: 'scale', exp: 9 }],
  ['trillions', { role: 'scale', exp: 12 }],
  ['thousands', { role: 'scale', exp: 3 }],
  ['trillion', { role: 'scale', exp: 12, bare: true }],
  ['quadrillion', { role: 'scale', exp: 15, bare: true }],
  ['quintillion', { role: 'scale', exp: 18, bare: true }],
  ['sextillion', { role: 'scale', exp: 21, bare: true }],
  ['mln|mil|mn', { role: 'scale', exp: 6, dot: true }],
  ['bln|bn', { role: 'scale', exp: 9, dot: true }],
  ['trn|tn|trln|tln', { role: 'scale', exp: 12, dot: true }],
  ['k', { role: 'scale', exp: 3, tight: true }],
  ['m|mm', { role: 'scale', exp: 6, tight: true }],
  ['b', { role: 'scale', exp: 9, tight: true }],
  ['t', { role: 'scale', exp: 12, tight: true }],
  ['dozen', { role: 'multiplier', value: 12, bare: true }],
  ['dozens|doz', { role: 'multiplier', value: 12 }],
  ['score', { role: 'multiplier', value: 20 }],
  ['half|halves', { role: 'frac', den: 2, bare: true }],
  ['third|thirds', { role: 'frac', den: 3 }],
  ['quarter|quarters|fourth|fourths', { role: 'frac', den: 4 }],
  ['fifth|fifths', { role: 'frac', den: 5 }],
  ['sixth|sixths', { role: 'frac', den: 6 }],
  ['seventh|sevenths', { role: 'frac', den: 7 }],
  ['eighth|eighths', { role: 'frac', den: 8 }],
  ['ninth|ninths', { role: 'frac', den: 9 }],
  ['tenth|tenths', { role: 'frac', den: 10 }],
  ['twentieth|twentieths', { role: 'frac', den: 20 }],
  ['hundredth|hundredths', { role: 'frac', den: 100 }],
  ['thousandth|thousandths', { role: 'frac', den: 1000 }],
  ['and a half|and half|and one half|- and - a - half', { role: 'cue', cue: 'half-add' }],
  ['point', { role: 'cue', cue: 'point' }],
  ['minus|negative', { role: 'cue', cue: 'minus' }],
  ['and', { role: 'cue', cue: 'and' }],
  ['of', { role: 'cue', cue: 'of' }],
  ['a|an', { role: 'cue', cue: 'article' }],
  ['twofold', { role: 'fold', value: 2 }],
  ['threefold', { role: 'fold', value: 3 }],
  ['fourfold', { role: 'fold', value: 4 }],
  ['fivefold', { role: 'fold', value: 5 }],
  ['sixfold', { role: 'fold', value: 6 }],
  ['sevenfold', { role: 'fold', value: 7 }],
  ['eightfold', { role: 'fold', value: 8 }],
  ['tenfold', { role: 'fold', value: 10 }],
  ['twentyfold', { role: 'fold', value: 20 }],
  ['hundredfold', { role: 'fold', value: 100 }],
];
