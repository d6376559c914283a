import type { PhraseRow, Tier } from '../../figures/lexicon.ts';
import { adjective, noun } from './decline.ts';

const cards: readonly (readonly [string, number, Tier])[] = [
  ['ноль|нуль|ноля|нуля|нулю|нолю|нулем|нолем|нуле', 0, 'teen'],
  ['один|одного|одному|одним|одном|одна|одной|одну|одною|одно|одни|одних|одними', 1, 'unit'],
  ['два|две|двух|двум|двумя', 2, 'unit'],
  ['три|трех|трем|тремя', 3, 'unit'],
  ['четыре|четырех|четырем|четырьмя', 4, 'unit'],
  ['пять|пяти|пятью', 5, 'unit'],
  ['шесть|шести|шестью', 6, 'unit'],
  ['семь|семи|семью', 7, 'unit'],
  ['восемь|восьми|восемью|восьмью', 8, 'unit'],
  ['девять|девяти|девятью', 9, 'unit'],
  ['десять|десяти|десятью', 10, 'teen'],
  ['одиннадцать|одиннадцати|одиннадцатью', 11, 'teen'],
  ['двенадцать|двенадцати|двенадцатью', 12, 'teen'],
  ['тринадцать|тринадцати|тринадцатью', 13, 'teen'],
  ['четырнадцать|четырнадцати|четырнадцатью', 14, 'teen'],
  ['пятнадцать|пятнадцати|пятнадцатью', 15, 'teen'],
  ['шестнадцать|шестнадцати|шестнадцатью', 16, 'teen'],
  ['семнадцать|семнадцати|семнадцатью', 17, 'teen'],
  ['восемнадцать|восемнадцати|восемнадцатью', 18, 'teen'],
  ['девятнадцать|девятнадцати|девятнадцатью', 19, 'teen'],
  ['двадцать|двадцати|двадцатью', 20, 'ten'],
  ['тридцать|тридцати|тридцатью', 30, 'ten'],
  ['сорок|сорока', 40, 'ten'],
  ['пятьдесят|пятидесяти|пятьюдесятью', 50, 'ten'],
  ['шестьдесят|шестидесяти|шестьюдесятью', 60, 'ten'],
  ['семьдесят|семидесяти|семьюдесятью', 70, 'ten'],
  ['восемьдесят|восьмидесяти|восемьюдесятью|восьмьюдесятью', 80, 'ten'],
  ['девяносто|девяноста', 90, 'ten'],
  ['сто|ста', 100, 'hundred'],
  ['двести|двухсот|двумстам|двумястами|двухстах', 200, 'hundred'],
  ['триста|трехсот|тремстам|тремястами|трехстах', 300, 'hundred'],
  ['четыреста|четырехсот|четыремстам|четырьмястами|четырехстах', 400, 'hundred'],
  ['пятьсот|пятисот|пятистам|пятьюстами|пятистах', 500, 'hundred'],
  ['шестьсот|шестисот|шестистам|шестьюстами|шестистах', 600, 'hundred'],
  ['семьсот|семисот|семистам|семьюстами|семистах', 700, 'hundred'],
  ['восемьсот|восьмисот|восьмистам|восемьюстами|восьмистах', 800, 'hundred'],
  ['девятьсот|девятисот|девятистам|девятьюстами|девятистах', 900, 'hundred'],
];

const collectives: readonly (readonly [string, number])[] = [
  ['двое|двоих|двоим|двоими', 2],
  ['трое|троих|троим|троими', 3],
  ['четверо|четверых|четверым|четверыми', 4],
  ['пятеро|пятерых|пятерым|пятерыми', 5],
  ['шестеро|шестерых|шестерым|шестерыми', 6],
  ['семеро|семерых|семерым|семерыми', 7],
  ['восьмеро|восьмерых', 8],
  ['девятеро|девятерых', 9],
  ['десятеро|десятерых', 10],
];

const ordinals: readonly (readonly [string, number, Tier, ('hard' | 'stressed')?])[] = [
  ['перв', 1, 'unit'],
  ['втор', 2, 'unit', 'stressed'],
  ['четверт', 4, 'unit'],
  ['пят', 5, 'unit'],
  ['шест', 6, 'unit', 'stressed'],
  ['седьм', 7, 'unit', 'stressed'],
  ['восьм', 8, 'unit', 'stressed'],
  ['девят', 9, 'unit'],
  ['десят', 10, 'teen'],
  ['одиннадцат', 11, 'teen'],
  ['двенадцат', 12, 'teen'],
  ['тринадцат', 13, 'teen'],
  ['четырнадцат', 14, 'teen'],
  ['пятнадцат', 15, 'teen'],
  ['шестнадцат', 16, 'teen'],
  ['семнадцат', 17, 'teen'],
  ['восемнадцат', 18, 'teen'],
  ['девятнадцат', 19, 'teen'],
  ['двадцат', 20, 'ten'],
  ['тридцат', 30, 'ten'],
  ['сороков', 40, 'ten', 'stressed'],
  ['пятидесят', 50, 'ten'],
  ['шестидесят', 60, 'ten'],
  ['семидесят', 70, 'ten'],
  ['восьмидесят', 80, 'ten'],
  ['восемьдесят', 80, 'ten'],
  ['девяност', 90, 'ten'],
  ['сот', 100, 'hundred'],
  ['двухсот', 200, 'hundred'],
  ['трехсот', 300, 'hundred'],
  ['четырехсот', 400, 'hundred'],
  ['пятисот', 500, 'hundred'],
  ['шестисот', 600, 'hundred'],
  ['семисот', 700, 'hundred'],
  ['восьмисот', 800, 'hundred'],
  ['девятисот', 900, 'hundred'],
];

const third = [
  'третий',
  'третьего',
  'третьему',
  'третьому',
  'третьим',
  'третьем',
  'третья',
  'третьей',
  'третью',
  'третьею',
  'третье',
  'третьи',
  'третьих',
  'третьими',
];

/** Stems of compound ordinals in thousands and above («двухтысячный», «миллионный»). */
const prefixes: readonly (readonly [string, number])[] = [
  ['', 1],
  ['двух', 2],
  ['трех', 3],
  ['четырех', 4],
  ['пяти', 5],
  ['шести', 6],
  ['семи', 7],
  ['восьми', 8],
  ['девяти', 9],
  ['десяти', 10],
];

function scale(stem: string, type: Parameters<typeof noun>[1], exp: number): PhraseRow[] {
  const forms = noun(stem, type).split('|');
  // «тысячи» is both the genitive of one and the plural.
  const vague = type === 'sha' ? `${stem}и` : '';
  const plural =
    type === 'sha' ? [stem, `${stem}ам`, `${stem}ами`, `${stem}ах`] : [`${stem}ы`, `${stem}ам`, `${stem}ами`, `${stem}ах`, `${stem}ов`];
  return [
    [forms.filter((f) => !plural.includes(f) && f !== vague).join('|'), { role: 'scale', exp, bare: true }],
    ...(vague === '' ? [] : [[vague, { role: 'scale', exp, bare: true, hedged: true }] as PhraseRow]),
    [plural.join('|'), { role: 'scale', exp }],
  ];
}

const fractionForms = (stem: string): string =>
  [`${stem}ая`, `${stem}ой`, `${stem}ую`, `${stem}ых`, `${stem}ыми`, `${stem}ым`, `${stem}ые`].join('|');

/** Cardinals in all cases, collectives, ordinals, scale words and fractions of Russian. */
export const numbers: readonly PhraseRow[] = [
  ...cards.map(([w, value, tier]): PhraseRow => [w, { role: 'card', value, tier }]),
  ...collectives.map(([w, value]): PhraseRow => [w, { role: 'card', value, tier: 'unit', solo: true, people: true }]),
  ['оба|обе|обоих|обеих', { role: 'cue', cue: 'stop' }],
  ...ordinals.map(
    ([stem, value, tier, type]): PhraseRow => [adjective(stem, type ?? 'hard').join('|'), { role: 'ord', value, tier, weak: value <= 2 }],
  ),
  [third.join('|'), { role: 'ord', value: 3, tier: 'unit' }],
  ...prefixes.flatMap(([prefix, n]): PhraseRow[] => [
    [adjective(`${prefix}тысячн`).join('|'), { role: 'ord', value: n * 1000, tier: n === 1 ? 'scale' : 'hundred' }],
    [adjective(`${prefix}миллионн`).join('|'), { role: 'ord', value: n * 1e6, tier: n === 1 ? 'scale' : 'hundred' }],
  ]),
  [adjective('миллиардн').join('|'), { role: 'ord', value: 1e9, tier: 'scale' }],
  ...scale('тысяч', 'sha', 3),
  ['тыщ|тыщи|тыща', { role: 'scale', exp: 3 }],
  ...scale('миллион', 'hard', 6),
  ...scale('миллиард', 'hard', 9),
  ...scale('биллион', 'hard', 12),
  ...scale('триллион', 'hard', 12),
  ...scale('квадриллион', 'hard', 15),
  ...scale('квинтиллион', 'hard', 18),
  ...scale('секстиллион', 'hard', 21),
  ['тыс', { role: 'scale', exp: 3, dot: true }],
  ['т', { role: 'scale', exp: 3, dot: true, ofMoney: true }],
  ['млн', { role: 'scale', exp: 6, dot: true }],
  ['млрд', { role: 'scale', exp: 9, dot: true }],
  ['трлн', { role: 'scale', exp: 12, dot: true }],
  ['k|к', { role: 'scale', exp: 3, tight: true }],
  ['м|m', { role: 'scale', exp: 6, tight: true }],
  [noun('дюжин', 'fem'), { role: 'multiplier', value: 12, bare: true }],
  ...(
    [
      ['десятков', 20],
      ['сотен', 200],
      ['тысяч', 2000],
      ['миллионов', 2e6],
      ['миллиардов', 2e9],
    ] as const
  ).map(
    ([noun, value]): PhraseRow => [
      ['пара', 'пары', 'паре', 'пару', 'парой'].map((pair) => `${pair} ${noun}`).join('|'),
      { role: 'multiplier', value, bare: true },
    ],
  ),
  ['сотня|сотню|сотней|сотне', { role: 'multiplier', value: 100, bare: true }],
  ['сотни|сотен|сотням|сотнями|сотнях', { role: 'multiplier', value: 100 }],
  ['десяток|десятком|десятку', { role: 'multiplier', value: 10, bare: true }],
  ['десятка|десятков|десяткам|десятками|десятках', { role: 'multiplier', value: 10 }],
  ['полтора|полторы|полутора', { role: 'mixed', value: 1.5 }],
  ['полтораста|полутораста', { role: 'mixed', value: 150 }],
  ['полмиллиона|полумиллиона', { role: 'mixed', value: 500000 }],
  ['полмиллиарда|полумиллиарда', { role: 'mixed', value: 500000000 }],
  ['полтысячи|полутысячи', { role: 'mixed', value: 500 }],
  ['полсотни', { role: 'mixed', value: 50 }],
  ['половина|половины|половине|половину|половиной|пол', { role: 'frac', den: 2, bare: true }],
  ['треть|трети|третью', { role: 'frac', den: 3, bare: true }],
  ['третей|третями', { role: 'frac', den: 3 }],
  ['четверть|четверти|четвертью|четвертей', { role: 'frac', den: 4, bare: true }],
  [`${fractionForms('пят')}`, { role: 'frac', den: 5 }],
  [`${fractionForms('шест')}`, { role: 'frac', den: 6 }],
  [`${fractionForms('седьм')}`, { role: 'frac', den: 7 }],
  [`${fractionForms('восьм')}`, { role: 'frac', den: 8 }],
  [`${fractionForms('девят')}`, { role: 'frac', den: 9 }],
  [`${fractionForms('десят')}`, { role: 'frac', den: 10 }],
  [`${fractionForms('двадцат')}`, { role: 'frac', den: 20 }],
  [`${fractionForms('сот')}`, { role: 'frac', den: 100 }],
  [`${fractionForms('тысячн')}`, { role: 'frac', den: 1000 }],
  ['с половиной|с половиною|и половина', { role: 'cue', cue: 'half-add' }],
  ['целых|целая|целой|целую|целыми', { role: 'cue', cue: 'point' }],
  ['минус', { role: 'cue', cue: 'minus' }],
  ['и', { role: 'cue', cue: 'and' }],
];
