import type { FigureAnnotation } from '../../lib/annotation.ts';
import type { Card } from '../../lib/card.ts';
import { type Lang, point, say } from './card-fixtures.ts';

/** A figure beside a series that has an earlier value like it, and one that differs. */
export function comparedCard(lang: Lang, relation: 'matches-earlier' | 'differs' | 'same-report'): Card {
  const texts = {
    en: ['104 million', 'Population', 'Egypt'],
    ru: ['104 млн', 'Население', 'Египет'],
    ar: ['104 ملايين', 'عدد السكان', 'مصر'],
  } as const;
  const figure: FigureAnnotation = {
    start: 0,
    end: 11,
    text: texts[lang][0],
    kind: 'number',
    value: 104_000_000,
    unit: 'person',
    shown: true,
  };
  const amounts = ['107200000', '105800000', '104300000', '102100000', '100900000', '99300000', '97600000'];
  const series = amounts.map((amount, at) => point('people', String(2024 - at), amount, '1'));
  const fact = { property: 'P1082', label: say(texts[lang][1], lang), subject: say(texts[lang][2], lang) };
  return {
    annotation: figure,
    lang,
    readerLang: lang,
    figure: {
      figure,
      at: '2022',
      comparisons: [
        {
          relation,
          difference: relation === 'differs' ? -0.03 : 0,
          fact: { ...fact, values: series.slice(relation === 'differs' ? 0 : 2).slice(0, 1) },
          series,
        },
      ],
      scale: [],
      arithmetic: [],
      conversions: [],
      statements: [],
    },
  };
}
