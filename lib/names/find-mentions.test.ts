import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';
import { sampleArticle, sampleSegment } from './sample-segment.ts';

const segment = sampleSegment([
  { id: 'Q7747', type: 'person', labels: { en: 'Vladimir Putin', ru: 'Владимир Путин', ar: 'فلاديمير بوتين' }, aliases: { ru: ['Путин'] } },
  {
    id: 'Q813',
    type: 'place',
    labels: { en: 'Kyrgyzstan', ru: 'Киргизия', ar: 'قيرغيزستان' },
    aliases: { ru: ['Кыргызстан', 'Киргизская Республика'] },
    demonyms: { en: ['Kyrgyz'], ru: ['киргизский', 'киргизстанец'], ar: ['قيرغيزستاني'] },
  },
  { id: 'Q148', type: 'place', labels: { ar: 'الصين', ru: 'Китай' } },
  { id: 'Q30', type: 'place', labels: { en: 'United States' }, aliases: { en: ['US', 'U.S.'], ru: ['США', 'Соединённые Штаты Америки'] } },
  {
    id: 'Q318693',
    type: 'organisation',
    labels: { ru: 'Организация Договора о коллективной безопасности', ar: 'منظمة معاهدة الأمن الجماعي' },
    aliases: { ru: ['ОДКБ'] },
  },
  { id: 'Q485207', type: 'organisation', labels: { ru: 'Шанхайская организация сотрудничества', ar: 'منظمة شنغهاي للتعاون' } },
  { id: 'yolochki', type: 'organisation', labels: { ru: 'Ёлочки' }, aliases: { ru: ['Завод Ёлочки'] } },
  { id: 'mid', type: 'organisation', labels: { ru: 'МИД' } },
  { id: 'who', type: 'organisation', labels: { en: 'WHO' } },
  { id: 'plano', type: 'place', labels: { en: 'Plano, Texas' } },
  { id: 'kim', type: 'person', labels: { en: 'Kim Jong Un', ru: 'Ким Чен Ын' } },
  { id: 'pavel', type: 'place', labels: { ru: 'Павлоград' }, aliases: { ru: ['Донец', 'Химки'] } },
  { id: 'sparrow', type: 'place', labels: { ru: 'Воробьёвы горы' } },
  { id: 'jazeera', type: 'organisation', labels: { en: 'Al Jazeera', ru: 'Аль-Джазира' } },
  { id: 'abudhabi', type: 'place', labels: { ar: 'أبوظبي' } },
  { id: 'wb', type: 'organisation', labels: { ar: 'ويلدبيريز' } },
  { id: 'tbilisi', type: 'place', labels: { ru: 'Тбилиси' }, aliases: { ru: ['Дели'] } },
]);

function found(text: string, lang: string): string[] {
  return findMentions(sampleArticle(text, lang), [segment]).map((mention) => mention.text);
}

describe('findMentions in Russian', () => {
  it.each([
    ['Говорили с Путиным и о Путине.', ['Путиным', 'Путине']],
    ['Встреча с Владимиром Путиным прошла.', ['Владимиром Путиным']],
    ['Из Кыргызстана, в Кыргызстане, над Киргизией.', ['Кыргызстана', 'Кыргызстане', 'Киргизией']],
    ['В Киргизской Республике выборы.', ['Киргизской Республике']],
    ['Подписали в Организации Договора о коллективной безопасности.', ['Организации Договора о коллективной безопасности']],
    ['Сделано Шанхайской организацией сотрудничества.', ['Шанхайской организацией сотрудничества']],
    ['В Соединенных Штатах Америки и США.', ['Соединенных Штатах Америки', 'США']],
    ['Сеть «Ёлочки» и «Елочки».', ['Ёлочки', 'Елочки']],
    ['По данным МИДа и МИД.', ['МИДа', 'МИД']],
    ['Из Донца в Химок не уедешь.', ['Донца', 'Химок']],
    ['На Воробьёвых горах людно.', ['Воробьёвых горах']],
    ['Слово «Аль-Джазиры» и Ким Чен Ына.', ['Аль-Джазиры', 'Ким Чен Ына']],
    ['В Тбилиси и Дели жарко. Дела идут.', ['Тбилиси', 'Дели']],
    ['киргизские власти и киргизстанцев', ['киргизские', 'киргизстанцев']],
  ])('%s', (text, expected) => {
    expect(found(text, 'ru')).toEqual(expected);
  });

  it('refuses endings of another paradigm, lower case and another number', () => {
    expect(found('Людмила Путина и Путиной, путина идёт, китай.', 'ru')).toEqual(['Путина']);
    expect(found('Кыргызстаны не путать.', 'ru')).toEqual([]);
  });

  it('takes the closing quotation mark of a name that is split by quotes', () => {
    expect(found('Продукция завода «Ёлочки» новая.', 'ru')).toEqual(['завода «Ёлочки»']);
  });
});

describe('findMentions in Arabic', () => {
  it.each([
    ['وصل إلى قيرغيزستان ولقيرغيزستان وبقيرغيزستان', ['قيرغيزستان', 'قيرغيزستان', 'قيرغيزستان']],
    ['قالت الصين وإن للصين وبالصين', ['الصين', 'لصين', 'الصين']],
    ['وزار فلاديـمير بُوتين الصِّين', ['فلاديـمير بُوتين', 'الصِّين']],
    ['في منظمة "معاهدة الأمن الجماعي" اليوم', ['منظمة "معاهدة الأمن الجماعي"']],
    ['ومنظمة "شنغهاي للتعاون"، أمس', ['منظمة "شنغهاي للتعاون"']],
    ['باعت "ياندكس، و"ويلدبيريز"، و"أوزون"', ['ويلدبيريز']],
    ['القيرغيزستانيون والقيرغيزستانية', ['القيرغيزستانيون', 'القيرغيزستانية']],
    ['في أبو ظبي وأبوظبي', ['أبو ظبي', 'أبوظبي']],
  ])('%s', (text, expected) => {
    expect(found(text, 'ar')).toEqual(expected);
  });

  it('wants the article where the name has it, and only there', () => {
    expect(found('صين القيرغيزستان', 'ar')).toEqual([]);
  });
});

describe('findMentions in English', () => {
  it.each([
    ["Kyrgyzstan’s and Kyrgyzstan's", ['Kyrgyzstan', 'Kyrgyzstan']],
    ['The Kyrgyz and the U.S. envoys met the US.', ['Kyrgyz', 'U.S.', 'US']],
    ['Kim Jong-un spoke to Al-Jazeera.', ['Kim Jong-un', 'Al-Jazeera']],
    ['the WHO asked who it was', ['WHO']],
    ['of Plano, Texas, was told', ['Plano, Texas']],
    ['in Plano. Texas is big', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  it('finds Latin names within other languages', () => {
    expect(found('Телеканал Al Jazeera сообщил', 'ru')).toEqual(['Al Jazeera']);
  });
});

describe('findMentions on hostile text', () => {
  const pieces = [
    'Путин',
    'بوتين',
    'للصين',
    'Kim Jong',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200d',
    '"',
    '«',
    '.',
    ' ',
    '-',
    '\u0640',
    'ﷺ',
    'я\u0301',
  ];
  it('keeps offsets right, order and disjointness', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), fc.constantFrom('ar', 'ru', 'en', 'xx'), (parts, lang) => {
        const text = parts.join('');
        let last = 0;
        for (const mention of findMentions(sampleArticle(text, lang), [segment])) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          last = mention.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('stays quick on endless words and endless repetition', () => {
    const began = Date.now();
    for (const text of [
      'я'.repeat(100_000),
      'Ким '.repeat(50_000),
      'و'.repeat(100_000),
      `${'ا'.repeat(3)} `.repeat(30_000),
      'A.'.repeat(50_000),
    ]) {
      found(text, 'ru');
    }
    expect(Date.now() - began).toBeLessThan(30_000);
  });
});
