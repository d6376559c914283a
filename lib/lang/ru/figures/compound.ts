import type { CompoundReading, Sense } from '../../figures/lexicon.ts';

/** Numeral stems of compound adjectives, the longest first where one begins another. */
const stems: readonly (readonly [string, number])[] = [
  ['полутора', 1.5],
  ['одиннадцати', 11],
  ['двенадцати', 12],
  ['тринадцати', 13],
  ['четырнадцати', 14],
  ['пятнадцати', 15],
  ['шестнадцати', 16],
  ['семнадцати', 17],
  ['восемнадцати', 18],
  ['девятнадцати', 19],
  ['двадцатипяти', 25],
  ['двадцати', 20],
  ['тридцати', 30],
  ['сорока', 40],
  ['пятидесяти', 50],
  ['шестидесяти', 60],
  ['семидесяти', 70],
  ['восьмидесяти', 80],
  ['девяносто', 90],
  ['сто', 100],
  ['двух', 2],
  ['трех', 3],
  ['четырех', 4],
  ['пяти', 5],
  ['шести', 6],
  ['семи', 7],
  ['восьми', 8],
  ['девяти', 9],
  ['десяти', 10],
  ['одно', 1],
];

/** What the second part measures, without its adjective ending. */
const heads: readonly (readonly [string, Sense])[] = [
  ['летн', { role: 'time', unit: 'Y' }],
  ['лети', { role: 'time', unit: 'Y' }],
  ['годичн', { role: 'time', unit: 'Y' }],
  ['годовал', { role: 'time', unit: 'Y' }],
  ['месячн', { role: 'time', unit: 'M' }],
  ['недельн', { role: 'time', unit: 'W' }],
  ['дневн', { role: 'time', unit: 'D' }],
  ['суточн', { role: 'time', unit: 'D' }],
  ['часов', { role: 'time', unit: 'h' }],
  ['минутн', { role: 'time', unit: 'm' }],
  ['секундн', { role: 'time', unit: 's' }],
  ['процентн', { role: 'pct', unit: '%' }],
  ['километров', { role: 'unit', ucum: 'km' }],
  ['метров', { role: 'unit', ucum: 'm' }],
  ['сантиметров', { role: 'unit', ucum: 'cm' }],
  ['миллиметров', { role: 'unit', ucum: 'mm' }],
  ['тонн', { role: 'unit', ucum: 't' }],
  ['килограммов', { role: 'unit', ucum: 'kg' }],
  ['литров', { role: 'unit', ucum: 'L' }],
  ['градусн', { role: 'unit', ucum: 'deg' }],
  ['мегаваттн', { role: 'unit', ucum: 'MW' }],
  ['киловаттн', { role: 'unit', ucum: 'kW' }],
];

const endings = new Set([
  'е',
  'я',
  'ю',
  'и',

  'ий',
  'ый',
  'ой',
  'его',
  'ого',
  'ему',
  'ому',
  'им',
  'ым',
  'ем',
  'ом',
  'яя',
  'ая',
  'ей',
  'юю',
  'ую',
  'ее',
  'ое',
  'ие',
  'ые',
  'их',
  'ых',
  'ими',
  'ыми',
]);

const beginnings = new Set([...stems, ...heads].map(([stem]) => stem.slice(0, 2)));

function headOf(word: string, from: number): Sense | undefined {
  for (const [stem, sense] of heads) {
    if (word.startsWith(stem, from) && endings.has(word.slice(from + stem.length))) return sense;
  }
  return undefined;
}

/** Reads «летнего» (behind digits and a hyphen) or «трехдневного» (number inside). Input: a folded word. */
export function compound(word: string): CompoundReading | undefined {
  if (!beginnings.has(word.slice(0, 2))) return undefined;
  const head = headOf(word, 0);
  if (head) return { sense: head };
  if (word.length < 8) return undefined;
  for (const [stem, value] of stems) {
    if (!word.startsWith(stem)) continue;
    const sense = headOf(word, stem.length);
    if (sense) return { value, sense };
  }
  return undefined;
}
