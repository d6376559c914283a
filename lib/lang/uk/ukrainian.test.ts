import { describe, expect, it } from 'vitest';
import { linkMentions } from '../../linking/link.ts';
import { findMentions } from '../../names/find-mentions.ts';
import { sampleArticle, sampleSegment } from '../../names/sample-segment.ts';
import { detectLanguage } from '../detect.ts';

const segment = sampleSegment([
  { id: 'kg', type: 'place', labels: { uk: 'Киргизстан', ru: 'Киргизия' }, demonyms: { uk: ['киргизький'], ru: ['киргизский'] } },
  { id: 'kyiv', type: 'place', labels: { uk: 'Київ', ru: 'Киев' } },
  { id: 'lviv', type: 'place', labels: { uk: 'Львів', ru: 'Львов' } },
  { id: 'us', type: 'place', labels: { uk: 'Сполучені Штати Америки', ru: 'Соединённые Штаты Америки' }, aliases: { uk: ['США'] } },
  { id: 'africa', type: 'place', labels: { uk: 'Африка', ru: 'Африка' } },
  { id: 'zelensky', type: 'person', labels: { uk: 'Володимир Зеленський', ru: 'Владимир Зеленский' } },
  { id: 'shevchenko', type: 'person', labels: { uk: 'Тарас Шевченко' } },
  { id: 'zenit', type: 'organisation', labels: { uk: 'Зеніт', ru: 'Зенит' } },
]);

function shown(text: string, lang = detectLanguage(text)): string[] {
  const article = sampleArticle(text, lang);
  return linkMentions(article, findMentions(article, [segment]), [segment])
    .filter((one) => one.shown)
    .map((one) => `${one.text}=${one.entity?.id}`);
}

describe('Ukrainian', () => {
  it.each([
    ['Літак вилетів із Києва до Львова.', ['Києва=kyiv', 'Львова=lviv']],
    ['У Києві та Львові чекали гостей.', ['Києві=kyiv', 'Львові=lviv']],
    ['Володимира Зеленського зустріли, а потім Зеленський поїхав.', ['Володимира Зеленського=zelensky', 'Зеленський=zelensky']],
    ['Вірші Тараса Шевченка читали ввечері.', ['Тараса Шевченка=shevchenko']],
    ['У Сполучених Штатах Америки та в Африці це знають.', ['Сполучених Штатах Америки=us', 'Африці=africa']],
    ['Киргизькі урядовці повернулися до Киргизстану.', ['Киргизькі=kg', 'Киргизстану=kg']],
    ['Він дивився у зеніт і мовчав її ім’я.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('is told from Russian by its letters, and Russian with a Ukrainian name stays Russian', () => {
    expect(detectLanguage('Переговори тривали дві години, і їх продовжать у четвер')).toBe('uk');
    expect(detectLanguage('Переговоры шли два часа, писала газета «Київ», и их продолжат в четверг вечером или в пятницу')).toBe('ru');
    expect(detectLanguage('Украина', 'uk')).toBe('uk');
  });

  it('reads Russian names by Russian rules alone', () => {
    expect(shown('Самолёт вылетел из Киева во Львов.', 'ru')).toEqual(['Киева=kyiv', 'Львов=lviv']);
    expect(shown('Владимира Зеленского встретили.', 'ru')).toEqual(['Владимира Зеленского=zelensky']);
  });
});
