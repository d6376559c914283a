import type { Card, CardSource, CardValue, LangText } from '../../lib/card.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';

/** The sample sentence tells nothing about the world that needs a source, except these facts, which have theirs. */
const wikidata: CardSource = {
  title: 'Bishkek (Q9361)',
  url: 'https://www.wikidata.org/wiki/Q9361',
  publisher: 'Wikidata',
  date: '2026',
  licence: 'CC0',
};

interface Words {
  readonly name: string;
  readonly description: string;
  readonly country: readonly [label: string, value: string];
  readonly founded: string;
  readonly money: string;
}

const words: Readonly<Record<UiLanguage, Words>> = {
  en: {
    name: 'Bishkek',
    description: 'Capital of Kyrgyzstan',
    country: ['Country', 'Kyrgyzstan'],
    founded: 'Founded',
    money: '$1.8 billion',
  },
  ru: { name: 'Бишкек', description: 'Столица Киргизии', country: ['Страна', 'Киргизия'], founded: 'Основан', money: '1,8 млрд долларов' },
  ar: { name: 'بيشكيك', description: 'عاصمة قيرغيزستان', country: ['البلد', 'قيرغيزستان'], founded: 'التأسيس', money: '1.8 مليار دولار' },
};

/** The card of the name in the sample sentence. */
export function sampleNameCard(language: UiLanguage): Card {
  const say = (text: string, lang: string = language): LangText => ({ text, lang });
  const own = words[language];
  const other = language === 'ar' ? 'en' : 'ar';
  const value = (statement: string, content: CardValue['content']): CardValue => ({
    statement,
    content,
    rank: 'normal',
    sources: [wikidata],
    pack: 'sample',
  });
  return {
    annotation: {
      start: 0,
      end: own.name.length,
      text: own.name,
      kind: 'place',
      entity: { id: 'Q9361', pack: 'sample' },
      confidence: 1,
      shown: true,
      via: 'name',
    },
    lang: language,
    readerLang: language,
    entity: {
      id: 'Q9361',
      type: 'place',
      label: say(own.name),
      readerLabel: say(words[other].name, other),
      description: say(own.description),
      facts: [
        { property: 'P17', label: say(own.country[0]), values: [value('s1', { type: 'entity', id: 'Q813', label: say(own.country[1]) })] },
        { property: 'P571', label: say(own.founded), values: [value('s2', { type: 'time', time: '1878', precision: 'year' })] },
      ],
      packs: [],
    },
  };
}

/** The card of the figure in the sample sentence. */
export function sampleFigureCard(language: UiLanguage): Card {
  const text = words[language].money;
  const figure = { start: 0, end: text.length, text, kind: 'money', value: 1_800_000_000, currency: 'USD' } as const;
  return {
    annotation: { ...figure, shown: true },
    lang: language,
    readerLang: language,
    figure: { figure, conversions: [], statements: [] },
  };
}
