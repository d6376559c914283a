import type { EntityAnnotation, FigureAnnotation } from '../../lib/annotation.ts';
import type { Card, CardFact, CardSource, CardValue, LangText } from '../../lib/card.ts';
import type { PackInfo } from '../../lib/facts/fact-store.ts';

export const say = (text: string, lang: string): LangText => ({ text, lang });
const bank: CardSource = {
  title: 'World Development Indicators',
  url: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
  publisher: 'World Bank',
  date: '2026-07-01',
  licence: 'CC BY 4.0',
  work: {
    type: 'dataset',
    title: 'World Development Indicators',
    publisher: 'World Bank',
    issued: '2026-07-01',
    url: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
  },
};
const wikidata: CardSource = {
  title: 'Wikidata',
  url: 'https://www.wikidata.org/wiki/Q813',
  publisher: 'Wikidata',
  date: '2026-11-03',
  licence: 'CC0',
  work: { type: 'webpage', title: 'Wikidata', publisher: 'Wikidata', issued: '2026-11-03', url: 'https://www.wikidata.org/wiki/Q813' },
};
const yearbook: CardSource = {
  title: 'The World Factbook',
  url: 'https://example.org/factbook/kyrgyzstan',
  publisher: 'CIA',
  date: '2026-01-15',
  licence: 'Public domain',
  work: {
    type: 'webpage',
    title: 'The World Factbook',
    publisher: 'CIA',
    issued: '2026-01-15',
    url: 'https://example.org/factbook/kyrgyzstan',
  },
};
const countries: PackInfo = {
  id: 'countries',
  version: 3,
  title: { en: 'Countries of the world', ru: 'Страны мира', ar: 'دول العالم' },
  licence: 'CC-BY-4.0',
  issued: '2026-11-03',
  origin: 'bundled',
};
const currencies: PackInfo = { ...countries, id: 'currencies', title: { en: 'Currencies', ru: 'Валюты', ar: 'العملات' } };

export const point = (id: string, at: string, amount: string, unit: string): CardValue => ({
  statement: `${id}@${at}`,
  content: { type: 'quantity', amount, unit },
  rank: 'normal',
  at,
  sources: [bank],
  pack: 'countries',
});
const link = (id: string, label: LangText, more: Partial<CardValue> = {}): CardValue => ({
  statement: `s-${id}`,
  content: { type: 'entity', id, label },
  rank: 'normal',
  sources: [wikidata],
  pack: 'countries',
  ...more,
});

const words = {
  en: [
    'Kyrgyzstan',
    'Country in Central Asia',
    'Capital',
    'Bishkek',
    'Head of state',
    'Sadyr Japarov',
    'Population',
    'Gross domestic product',
    'Member of',
    'Currency',
    'Kyrgyz som',
    'Official language',
  ],
  ru: [
    'Киргизия',
    'Государство в Центральной Азии',
    'Столица',
    'Бишкек',
    'Глава государства',
    'Садыр Жапаров',
    'Население',
    'Валовой внутренний продукт',
    'Членство',
    'Валюта',
    'Киргизский сом',
    'Официальный язык',
  ],
  ar: [
    'قيرغيزستان',
    'دولة في آسيا الوسطى',
    'العاصمة',
    'بيشكيك',
    'رئيس الدولة',
    'صدير جباروف',
    'عدد السكان',
    'الناتج المحلي الإجمالي',
    'عضو في',
    'العملة',
    'سوم قيرغيزستاني',
    'اللغة الرسمية',
  ],
} as const;
const unions = {
  en: ['United Nations', 'Eurasian Economic Union', 'CSTO', 'Shanghai Cooperation Organisation', 'World Trade Organization', 'OSCE', 'CIS'],
  ru: ['ООН', 'Евразийский экономический союз', 'ОДКБ', 'Шанхайская организация сотрудничества', 'ВТО', 'ОБСЕ', 'СНГ'],
  ar: [
    'الأمم المتحدة',
    'الاتحاد الاقتصادي الأوراسي',
    'منظمة معاهدة الأمن الجماعي',
    'منظمة شنغهاي للتعاون',
    'منظمة التجارة العالمية',
    'منظمة الأمن والتعاون في أوروبا',
    'رابطة الدول المستقلة',
  ],
} as const;

export type Lang = keyof typeof words;
const populations: [string, string][] = [
  ['2014', '5835500'],
  ['2015', '5956900'],
  ['2016', '6079500'],
  ['2017', '6198200'],
  ['2018', '6322800'],
  ['2019', '6456200'],
  ['2020', '6579900'],
  ['2021', '6773400'],
  ['2022', '6974900'],
  ['2023', '7099800'],
];

function facts(lang: Lang): CardFact[] {
  const at = (index: number): LangText => say(words[lang][index] ?? '', lang);
  return [
    { property: 'P36', label: at(2), values: [link('Q9361', at(3))] },
    { property: 'P35', label: at(4), values: [link('Q1', at(5), { from: '2021-01-28' })] },
    {
      property: 'P1082',
      label: at(6),
      values: [{ ...point('pop-yearbook', '2025', '6219751', '1'), sources: [yearbook] }, point('pop', '2024', '7161900', '1')],
      history: populations.map(([year, amount]) => point('pop', year, amount, '1')).reverse(),
    },
    {
      property: 'P2131',
      label: at(7),
      values: [point('gdp', '2024', '17478300000', 'USD')],
      history: [
        point('gdp', '2014', '7468100000', 'USD'),
        point('gdp', '2019', '9371600000', 'USD'),
        point('gdp', '2020', '8271200000', 'USD'),
      ],
    },
    { property: 'P463', label: at(8), values: unions[lang].map((name, index) => link(`u${index}`, say(name, lang))) },
    { property: 'P38', label: at(9), values: [link('KGS', at(10))] },
    { property: 'P37', label: at(11), values: [link('Q9255', say('Кыргызча', 'ky')), link('Q7737', say('русский', 'ru'))] },
  ];
}

const mention = (text: string, lang: string): EntityAnnotation => ({
  start: 0,
  end: text.length,
  text,
  kind: 'place',
  entity: { id: 'Q813', pack: 'countries' },
  confidence: 0.98,
  shown: true,
  via: lang === 'x' ? 'demonym' : 'name',
});

/** A country with series, holders, lists: the page in one language, the reader in another. */
export function countryCard(lang: Lang, readerLang: Lang): Card {
  return {
    annotation: mention(words[lang][0], lang),
    lang,
    readerLang,
    entity: {
      id: 'Q813',
      type: 'place',
      label: say(words[lang][0], lang),
      ...(lang === readerLang ? {} : { readerLabel: say(words[readerLang][0], readerLang) }),
      description: say(words[readerLang][1], readerLang),
      facts: facts(readerLang),
      packs: [countries, currencies],
    },
  };
}

const moneyTexts = {
  en: ['more than $1.8 billion', 'Investment announced', 'Kyrgyzstan'],
  ru: ['более 1,8 млрд долларов', 'Объявленные инвестиции', 'Киргизия'],
  ar: ['1.8 مليار دولار', 'الاستثمارات المعلنة', 'قيرغيزستان'],
} as const;

/** Money with its conversion at a sourced rate, and a statement that gives the same figure. */
export function moneyCard(lang: Lang, readerLang: Lang): Card {
  const text = moneyTexts[lang][0];
  const figure: FigureAnnotation = {
    start: 0,
    end: text.length,
    text,
    kind: 'money',
    value: 1_800_000_000,
    currency: 'USD',
    qualifier: 'more-than',
    shown: true,
  };
  const target = readerLang === 'ru' ? 'RUB' : readerLang === 'ar' ? 'AED' : 'EUR';
  const rates = { RUB: '83.72', AED: '3.6725', EUR: '0.8861' } as const;
  const imf: CardSource = {
    title: 'International Financial Statistics',
    url: 'https://data.imf.org/',
    publisher: 'IMF',
    date: '2026-02-10',
  };
  return {
    annotation: figure,
    lang,
    readerLang,
    figure: {
      figure,
      comparisons: [],
      scale: [
        {
          measure: 'share-of-gdp',
          of: say(moneyTexts[readerLang][2], readerLang),
          value: 0.1287,
          inputs: [point('gdp', '2023', '13988000000', 'USD')],
        },
        {
          measure: 'per-head',
          of: say(moneyTexts[readerLang][2], readerLang),
          value: 249.2,
          unit: 'USD',
          inputs: [point('people', '2019', '7221868', '1')],
          yearsApart: 6,
        },
      ],
      arithmetic: [{ relation: 'change', holds: false, working: '(25 − 20) ÷ 20 = 25 %' }],
      conversions: [
        {
          unit: target,
          value: 1_800_000_000 * Number(rates[target]),
          inputs: [{ ...point('rate', '2025', rates[target], target), sources: [imf], pack: 'currencies' }],
        },
      ],
      statements: [
        {
          property: 'investment',
          label: say(moneyTexts[readerLang][1], readerLang),
          subject: say(moneyTexts[readerLang][2], readerLang),
          values: [
            {
              statement: 'x1',
              content: { type: 'quantity', amount: '1800000000', unit: 'USD' },
              rank: 'normal',
              at: '2026-03-14',
              sources: [
                {
                  title: 'Statement on the programme',
                  publisher: 'Ministry of Economy',
                  url: 'https://example.org/statement',
                  date: '2026-03-15',
                  quote: 'Investments of more than 1.8 billion dollars were announced.',
                },
              ],
              pack: 'x',
            },
          ],
        },
      ],
    },
  };
}

/** Two claims about one place, side by side. */
export function disputedCard(lang: Lang): Card {
  const labels = {
    en: [
      'Lake Sample',
      'Lake on a border',
      'Belongs to',
      'Area',
      'Government of Northland',
      'Northland',
      'Government of Southland',
      'Southland',
    ],
    ru: [
      'Озеро Образцовое',
      'Озеро на границе',
      'Принадлежность',
      'Площадь',
      'Правительство Северии',
      'Северия',
      'Правительство Южании',
      'Южания',
    ],
    ar: ['بحيرة المثال', 'بحيرة على الحدود', 'تتبع', 'المساحة', 'حكومة الشمال', 'بلاد الشمال', 'حكومة الجنوب', 'بلاد الجنوب'],
  } as const;
  const at = (index: number): LangText => say(labels[lang][index] ?? '', lang);
  return {
    annotation: mention(labels[lang][0], lang),
    lang,
    readerLang: lang,
    entity: {
      id: 'x:lake',
      type: 'place',
      label: at(0),
      description: at(1),
      facts: [
        {
          property: 'P17',
          label: at(2),
          values: [link('n', at(5), { claimedBy: [at(4)], disputedBy: [at(6)] }), link('s', at(7), { claimedBy: [at(6)] })],
        },
        { property: 'P2046', label: at(3), values: [{ ...point('area', '2019', '412.5', 'km2'), sources: [] }] },
      ],
      packs: [countries],
    },
  };
}

/** A name that the text does not settle. */
export function undecidedCard(lang: Lang): Card {
  const labels = {
    en: ['Georgia', 'Country in the South Caucasus', 'State of the United States'],
    ru: ['Джорджия', 'Государство на Южном Кавказе', 'Штат США'],
    ar: ['جورجيا', 'دولة في جنوب القوقاز', 'ولاية أمريكية'],
  } as const;
  const at = (index: number): LangText => say(labels[lang][index] ?? '', lang);
  const { entity: _entity, ...annotation } = mention(labels[lang][0], lang);
  const entity = (id: string, description: LangText, fact: number) => ({
    id,
    type: 'place' as const,
    label: at(0),
    description,
    facts: facts(lang).slice(fact, fact + 1),
    packs: [countries],
  });
  return {
    annotation: { ...annotation, shown: false, reason: 'ambiguous' },
    lang,
    readerLang: lang,
    candidates: [entity('Q230', at(1), 2), entity('Q1428', at(2), 0)],
  };
}

/** A date, and a quantity in other units. */
export function smallCards(lang: Lang): Card[] {
  const date: FigureAnnotation = { start: 0, end: 10, text: '2025-11-26', kind: 'date', value: '2025-11-26', shown: true };
  const oil: FigureAnnotation = {
    start: 0,
    end: 10,
    text: '12–15 km',
    kind: 'quantity',
    value: 13.5,
    from: 12,
    to: 15,
    unit: 'km',
    qualifier: 'about',
    shown: true,
  };
  return [
    {
      annotation: date,
      lang,
      readerLang: lang,
      figure: { figure: date, comparisons: [], scale: [], arithmetic: [], conversions: [], statements: [] },
    },
    {
      annotation: oil,
      lang,
      readerLang: lang,
      figure: {
        figure: oil,
        comparisons: [],
        scale: [],
        arithmetic: [],
        conversions: [{ unit: '[mi_i]', value: 8.388, from: 7.4565, to: 9.3206, inputs: [] }],
        statements: [],
      },
    },
  ];
}
