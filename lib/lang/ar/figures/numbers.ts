import type { PhraseRow, Tier } from '../../figures/lexicon.ts';
import { dual } from './noun.ts';

const units: readonly (readonly [feminine: string, masculine: string, value: number])[] = [
  ['ثلاث', 'ثلاثة', 3],
  ['أربع', 'أربعة', 4],
  ['خمس', 'خمسة', 5],
  ['ست', 'ستة', 6],
  ['سبع', 'سبعة', 7],
  ['ثماني|ثمان', 'ثمانية', 8],
  ['تسع', 'تسعة', 9],
];

const tens: readonly (readonly [string, number])[] = [
  ['عشرون|عشرين', 20],
  ['ثلاثون|ثلاثين', 30],
  ['أربعون|أربعين', 40],
  ['خمسون|خمسين', 50],
  ['ستون|ستين', 60],
  ['سبعون|سبعين', 70],
  ['ثمانون|ثمانين', 80],
  ['تسعون|تسعين', 90],
];

const ordinals: readonly (readonly [masculine: string, feminine: string, value: number])[] = [
  ['ثالث', 'ثالثة', 3],
  ['رابع', 'رابعة', 4],
  ['خامس', 'خامسة', 5],
  ['سادس', 'سادسة', 6],
  ['سابع', 'سابعة', 7],
  ['ثامن', 'ثامنة', 8],
  ['تاسع', 'تاسعة', 9],
];

const hundreds = ['مئة', 'مائة', 'مية', 'ماية'];

/** «أحد وعشرون»: «أحد» alone is mostly «one of», so it is known only with its ten. */
const ones = tens.flatMap(([forms, value]): PhraseRow[] => [
  [
    forms
      .split('|')
      .flatMap((ten) => ['أحد', 'إحدى', 'احدا'].flatMap((one) => [`${one} و${ten}`, `${one} و ${ten}`]))
      .join('|'),
    { role: 'card', value: value + 1, tier: 'teen' },
  ],
]);

function teens(): PhraseRow[] {
  const ten = ['عشر', 'عشرة'];
  const row = (forms: readonly string[], value: number): PhraseRow => [
    forms.flatMap((f) => ten.map((t) => `${f} ${t}`)).join('|'),
    { role: 'card', value, tier: 'teen' },
  ];
  return [
    row(['أحد', 'إحدى', 'احدا'], 11),
    row(['اثنا', 'اثني', 'اثنتا', 'اثنتي', 'إثنا', 'إثنتا', 'إثني', 'اثنى'], 12),
    ...units.map(([feminine, masculine, value]) => row([...feminine.split('|'), masculine], value + 10)),
    ['احدعشر|حداشر|إحدعشر', { role: 'card', value: 11, tier: 'teen' }],
    ['اثناعشر|اثنعشر|اطنعش', { role: 'card', value: 12, tier: 'teen' }],
  ];
}

function ordinalTeens(): PhraseRow[] {
  const row = (words: readonly string[], value: number): PhraseRow => [
    words.flatMap((w) => [`${w} عشر`, `${w} عشرة`]).join('|'),
    { role: 'ord', value, tier: 'teen' },
  ];
  return [
    row(['حادي', 'حادية'], 11),
    row(['ثاني', 'ثانية', 'الثاني', 'الثانية', 'ثان', 'الثان'], 12),
    ...ordinals.map(([m, f, value]) => row([m, f], value + 10)),
    ['الأحد عشر|الإحدى عشرة|الأحد عشرة|الإحدى عشر', { role: 'ord', value: 11, tier: 'teen' }],
    ['الاثنا عشر|الاثني عشر|الاثنتا عشرة|الإثنا عشر', { role: 'ord', value: 12, tier: 'teen' }],
  ];
}

/** Spoken forms that are written now and then. */
const spoken: readonly (readonly [string, number, Tier])[] = [
  ['اتنين', 2, 'unit'],
  ['تلاتة|تلات', 3, 'unit'],
  ['تمانية|تمنية|تمن', 8, 'unit'],
  ['إتناشر|اتناشر', 12, 'teen'],
  ['تلتاشر|تلاتاشر', 13, 'teen'],
  ['اربعتاشر', 14, 'teen'],
  ['خمستاشر', 15, 'teen'],
  ['ستاشر', 16, 'teen'],
  ['سبعتاشر', 17, 'teen'],
  ['تمنتاشر', 18, 'teen'],
  ['تسعتاشر', 19, 'teen'],
  ['تلاتين', 30, 'ten'],
  ['تمانين', 80, 'ten'],
  ['متين', 200, 'hundred'],
  ['تلتمية|تلتميت', 300, 'hundred'],
  ['ربعمية|اربعمية', 400, 'hundred'],
  ['خمسمية', 500, 'hundred'],
  ['ستمية', 600, 'hundred'],
  ['سبعمية', 700, 'hundred'],
  ['تمنمية|تمانمية', 800, 'hundred'],
  ['تسعمية', 900, 'hundred'],
];

function hundredRows(): PhraseRow[] {
  return [
    [hundreds.join('|'), { role: 'card', value: 100, tier: 'hundred' }],
    [`${dual('مئة', true)}|${dual('مائة', true)}|ميتين|ميتان`, { role: 'card', value: 200, tier: 'hundred' }],
    ...units.map(([feminine, masculine, value]): PhraseRow => {
      const stems = [...feminine.split('|'), masculine];
      return [
        stems.flatMap((s) => hundreds.flatMap((h) => [`${s}${h}`, `${s} ${h}`])).join('|'),
        { role: 'card', value: value * 100, tier: 'hundred' },
      ];
    }),
  ];
}

const scale = (singular: string, plurals: string, exp: number): PhraseRow[] => [
  [singular, { role: 'scale', exp, bare: true }],
  [plurals, { role: 'scale', exp }],
  [dual(singular, true), { role: 'scale', exp, dual: true }],
];

/** Cardinals with gender and case, ordinals, scale words with their duals, fractions of Arabic. */
export const numbers: readonly PhraseRow[] = [
  ['صفر', { role: 'card', value: 0, tier: 'teen' }],
  ['واحد|واحدة|واحدا', { role: 'card', value: 1, tier: 'unit' }],
  [
    'اثنان|اثنين|اثنتان|اثنتين|إثنان|إثنين|ثنتين|ثنتان|اثنا|اثني|اثنتا|اثنتي|إثنتان|إثنتين|إثنا|إثنتا',
    { role: 'card', value: 2, tier: 'unit' },
  ],
  ...units.map(([feminine, masculine, value]): PhraseRow => [`${feminine}|${masculine}`, { role: 'card', value, tier: 'unit' }]),
  // The accusative before «و» and a ten: «ثلاثا وعشرين سنة».
  ...units.flatMap(([feminine, , value]): PhraseRow[] =>
    value === 8
      ? []
      : tens.map(
          ([forms, ten]): PhraseRow => [
            forms
              .split('|')
              .flatMap((form) => [`${feminine}ا و${form}`, `${feminine}ا و ${form}`])
              .join('|'),
            { role: 'card', value: ten + value, tier: 'ten' },
          ],
        ),
  ),
  ['عشرة|عشر', { role: 'card', value: 10, tier: 'teen' }],
  ...tens.map(([forms, value]): PhraseRow => [forms, { role: 'card', value, tier: 'ten' }]),
  ...ones,
  ...spoken.map(([w, value, tier]): PhraseRow => [w, { role: 'card', value, tier }]),
  ...teens(),
  ...hundredRows(),
  ['أول|الأول|الأولى', { role: 'ord', value: 1, tier: 'unit', weak: true }],
  ['ثاني|الثاني|الثانية|ثان|الثان', { role: 'ord', value: 2, tier: 'unit', weak: true }],
  ...ordinals.map(([m, f, value]): PhraseRow => [`${m}|${f}`, { role: 'ord', value, tier: 'unit' }]),
  ['حادي|حادية', { role: 'ord', value: 1, tier: 'unit', weak: true }],
  ['عاشر|عاشرة', { role: 'ord', value: 10, tier: 'teen' }],
  ...ordinalTeens(),
  ...scale('ألف', 'آلاف|ألوف|الاف', 3),
  ...scale('مليون', 'ملايين', 6),
  ...scale('مليار', 'مليارات|ملايير', 9),
  ...scale('بليون', 'بلايين|بلاين', 9),
  ...scale('تريليون', 'تريليونات', 12),
  ...scale('ترليون', 'ترليونات', 12),
  ...scale('كوادريليون', 'كوادريليونات', 15),
  ...scale('كدريليون', 'كدريليونات', 15),
  ['نصف', { role: 'frac', den: 2, bare: true }],
  ['ثلث', { role: 'frac', den: 3, bare: true }],
  ['ربع', { role: 'frac', den: 4, bare: true }],
  ['سدس', { role: 'frac', den: 6, bare: true }],
  ['خمس', { role: 'share', den: 5 }],
  ['سبع', { role: 'share', den: 7 }],
  ['تسع', { role: 'share', den: 9 }],
  ['عشر', { role: 'share', den: 10 }],
  ['خمسي', { role: 'share', den: 5, num: 2 }],
  ['ثلثا|ثلثي|ثلثان|ثلثين', { role: 'frac', den: 3, num: 2, bare: true }],
  ['أثلاث', { role: 'frac', den: 3 }],
  ['أرباع', { role: 'frac', den: 4 }],
  ['أخماس', { role: 'frac', den: 5 }],
  ['أسداس', { role: 'frac', den: 6 }],
  ['أسباع', { role: 'frac', den: 7 }],
  ['أثمان', { role: 'frac', den: 8 }],
  ['أتساع', { role: 'frac', den: 9 }],
  ['أعشار', { role: 'frac', den: 10 }],
  ['نصف', { role: 'cue', cue: 'half-add' }],
  ['دزينة|دستة', { role: 'multiplier', value: 12, bare: true }],
  ['فاصلة', { role: 'cue', cue: 'point' }],
  ['سالب|ناقص', { role: 'cue', cue: 'minus' }],
  ['و', { role: 'cue', cue: 'and' }],
  ['من', { role: 'cue', cue: 'of' }],
];
