import { describe, expect, it } from 'vitest';
import { findMentions } from '../names/find-mentions.ts';
import { type SampleEntity, sampleArticle, sampleSegment } from '../names/sample-segment.ts';
import { linkMentions } from './link.ts';

const countries: readonly SampleEntity[] = [
  {
    id: 'ru',
    type: 'place',
    labels: { en: 'Russia', ru: 'Россия', ar: 'روسيا' },
    demonyms: { en: ['Russian'], ru: ['российский'], ar: ['روسي'] },
  },
  {
    id: 'kg',
    type: 'place',
    labels: { en: 'Kyrgyzstan', ru: 'Киргизия', ar: 'قيرغيزستان' },
    demonyms: { en: ['Kyrgyz'], ru: ['киргизский'], ar: ['قيرغيزستاني'] },
  },
  { id: 'ua', type: 'place', labels: { en: 'Ukraine', ru: 'Украина', ar: 'أوكرانيا' }, demonyms: { en: ['Ukrainian'], ar: ['أوكراني'] } },
  { id: 'moscow', type: 'place', labels: { en: 'Moscow', ru: 'Москва', ar: 'موسكو' }, related: ['ru'] },
];

function body(
  country: string,
  of: { en: string; ru: string; ar: string },
  id: string,
  names: { en: string; ru: string; ar: string },
): SampleEntity {
  return {
    id: `${country}-${id}`,
    type: 'organisation',
    labels: { en: `${names.en} of ${of.en}`, ru: `${names.ru} ${of.ru}`, ar: `${names.ar} ${of.ar}` },
    aliases: { en: [names.en], ru: [names.ru], ar: [names.ar] },
    weight: country === 'ru' ? 0.6 : 0.5,
    related: [country],
  };
}
const bodies = (country: string, of: { en: string; ru: string; ar: string }): SampleEntity[] => [
  body(country, of, 'interior', { en: 'Interior Ministry', ru: 'МВД', ar: 'وزارة الداخلية' }),
  body(country, of, 'health', { en: 'Health Ministry', ru: 'Минздрав', ar: 'وزارة الصحة' }),
  body(country, of, 'defence', { en: 'Defence Ministry', ru: 'Минобороны', ar: 'وزارة الدفاع' }),
];

const segments = [
  sampleSegment([
    ...countries,
    ...bodies('ru', { en: 'Russia', ru: 'России', ar: 'الروسية' }),
    ...bodies('kg', { en: 'Kyrgyzstan', ru: 'Киргизии', ar: 'القيرغيزستانية' }),
    {
      id: 'ru-sport',
      type: 'organisation',
      labels: { en: 'Ministry of Sport of Russia' },
      aliases: { en: ['Ministry of Sport'] },
      related: ['ru'],
    },
  ]),
];

/** Ids of the bodies that a text names; the reason where none is shown. */
function named(text: string, lang: string): (string | undefined)[] {
  const article = sampleArticle(text, lang);
  return linkMentions(article, findMentions(article, segments), segments)
    .filter(({ kind }) => kind === 'organisation')
    .map(({ entity, reason }) => entity?.id ?? reason);
}

describe('bodies whose name several countries use', () => {
  it('are all of the country behind their enumeration', () => {
    const all = ['kg-interior', 'kg-health', 'kg-defence'];
    expect(named('Russia helps the Interior Ministry, the Health Ministry and the Defence Ministry of Kyrgyzstan.', 'en')).toEqual(all);
    expect(named('Россия помогает МВД, Минздраву, а также Минобороны Киргизии.', 'ru')).toEqual(all);
    expect(named('تساعد روسيا وزارة الداخلية، ووزارة الصحة، ووزارة الدفاع في قيرغيزستان.', 'ar')).toEqual(all);
    expect(named('تساعد روسيا وزارة الداخلية ووزارة الصحة ووزارة الدفاع القيرغيزستانية.', 'ar')).toEqual(all);
  });

  it('are all of the country before their enumeration', () => {
    expect(named("Russia thanked Kyrgyzstan's Interior Ministry and Health Ministry.", 'en')).toEqual(['kg-interior', 'kg-health']);
    expect(named('Россия благодарит киргизские МВД и Минздрав.', 'ru')).toEqual(['kg-interior', 'kg-health']);
  });

  it('are of the country of the member that names it', () => {
    expect(named('Россия благодарит МВД и Минздрав Киргизии.', 'ru')).toEqual(['kg-interior', 'kg-health']);
    expect(named('МВД Киргизии и Минздрав встретились с делегацией России.', 'ru')).toEqual(['kg-interior', 'kg-health']);
  });

  it('are of the country of the city that they are in', () => {
    expect(named('Kyrgyzstan waits. The Defence Ministry in Moscow is silent.', 'en')).toEqual(['ru-defence']);
  });

  it('are nobody’s that the packs know when another country owns them', () => {
    expect(named('The Ukrainian Defence Ministry answered Russia. Russia read what the Defence Ministry wrote.', 'en')).toEqual([
      'part-of-name',
      'part-of-name',
    ]);
    expect(named('Минобороны Украины ответило России.', 'ru')).toEqual(['part-of-name']);
    expect(named('ردت وزارة الدفاع الأوكرانية على روسيا.', 'ar')).toEqual(['part-of-name']);
    expect(named('The Ministry of Sport of Ukraine answered Russia.', 'en')).toEqual(['part-of-name']);
    expect(named('The Ministry of Sport answered.', 'en')).toEqual(['ru-sport']);
  });

  it('are of the country of the body of that name read last', () => {
    expect(named('МВД Киргизии открыто. Россия рада. МВД ждёт гостей из России.', 'ru')).toEqual(['kg-interior', 'kg-interior']);
  });

  it('stay open where the article speaks of other countries only', () => {
    expect(named('Ukraine, Ukraine and again Ukraine. The Health Ministry is silent in Ukraine.', 'en')).not.toContain('ru-health');
  });
});
