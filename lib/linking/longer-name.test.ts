import { describe, expect, it } from 'vitest';
import { findMentions } from '../names/find-mentions.ts';
import { sampleArticle, sampleSegment } from '../names/sample-segment.ts';
import { linkMentions } from './link.ts';

const towns = [
  { en: 'Columbia', ru: 'Колумбия', ar: 'كولومبيا' },
  { en: 'Dallas', ru: 'Даллас', ar: 'دالاس' },
  { en: 'Barcelona', ru: 'Барселона', ar: 'برشلونة' },
  { en: 'Moscow', ru: 'Москва', ar: 'موسكو' },
  { en: 'Paris', ru: 'Париж', ar: 'باريس' },
  { en: 'Damascus', ru: 'Дамаск', ar: 'دمشق' },
  { en: 'Aydın', ru: 'Айдын' },
  { en: 'Ivanovo', ru: 'Иваново' },
  { en: 'Kirov', ru: 'Киров' },
];
const countries = [
  { en: 'Ghana', ru: 'Гана', ar: 'غانا' },
  { en: 'Guinea', ru: 'Гвинея', ar: 'غينيا' },
  { en: 'Israel', ru: 'Израиль', ar: 'إسرائيل' },
  { en: 'Thailand', ru: 'Таиланд', ar: 'تايلاند' },
  { en: 'Montenegro', ru: 'Черногория', ar: 'الجبل الأسود' },
];
const segment = sampleSegment([
  ...towns.map((labels, index) => ({
    id: `town-${index}`,
    type: 'place' as const,
    labels,
    descriptions: { en: 'city: Country', ru: 'город: Страна', ar: 'مدينة: بلد' },
  })),
  ...countries.map((labels, index) => ({
    id: `country-${index}`,
    type: 'place' as const,
    labels,
    descriptions: { en: 'country in Asia', ru: 'государство в Азии', ar: 'دولة في آسيا' },
  })),
  { id: 'CNY', type: 'other', labels: { en: 'yuan', ru: 'юань', ar: 'يوان' }, descriptions: { en: 'currency', ru: 'валюта', ar: 'عملة' } },
  { id: 'meta', type: 'organisation', labels: { en: 'Meta' }, descriptions: { en: 'company' } },
  { id: 'dmitriev', type: 'person', labels: { ru: 'Кирилл Дмитриев' }, aliases: { ru: ['Дмитриев'] } },
  { id: 'shoigu', type: 'person', labels: { ru: 'Сергей Шойгу' } },
  { id: 'alexander', type: 'person', labels: { ru: 'Александр Новак' } },
  { id: 'clinton', type: 'person', labels: { en: 'Bill Clinton' }, aliases: { en: ['Clinton'] } },
  { id: 'miller', type: 'person', labels: { en: 'Jonas Miller' } },
  { id: 'faisal', type: 'person', labels: { ar: 'الملك فيصل' } },
]);

function shown(text: string, lang: string): string[] {
  const article = sampleArticle(text, lang);
  return linkMentions(article, findMentions(article, [segment]), [segment])
    .filter((one) => one.shown)
    .map((one) => one.text);
}

describe('names inside longer names that no pack knows', () => {
  it.each([
    ['Dallas Smith opened the door.', []],
    ['Later Dallas Miller opened the door.', []],
    ['She studied at Columbia University and worked for the Clinton Foundation.', []],
    ['The University of Columbia was closed by the mayor of Columbia.', ['Columbia']],
    ['They met at the Hotel Moscow near the Paris Opera.', []],
    ['The Yuan dynasty fell, and so did the Ghana Empire.', []],
    ['The Kingdom of Ghana traded gold with the Kingdom of Thailand.', ['Thailand']],
    ['The island of New Guinea lies between them.', []],
    ['The Monti della Meta rise behind the house of Benito Feijoo y Montenegro.', []],
    ['Fans cheered as Barcelona beat their rivals 2-1 in the final match.', []],
    ['Troops from Israel Defence Minister Katz mentioned were seen in Paris.', ['Israel', 'Paris']],
    ['In Moscow Peskov refused to comment on that.', ['Moscow']],
    ['He flew to Moscow Tuesday and left for Paris.', ['Moscow', 'Paris']],
    ['Moscow Votes for New Mayor', ['Moscow']],
    ['Later Paris Mayor Hidalgo arrived.', ['Paris']],
    ['Prices in Dallas rose, and those in Moscow fell.', ['Dallas', 'Moscow']],
  ])('%s', (text, expected) => expect(shown(text, 'en')).toEqual(expected));

  it.each([
    ['Позже Айдын Мирзазаде ответил на вопросы.', []],
    ['Жители города Айдын и Москвы ждут.', ['Айдын', 'Москвы']],
    ['В Москве Собянин открыл мост.', ['Москве']],
    ['Премию получила книга писателя Александра Дмитриева.', []],
    ['Дмитриев прилетел в Париж.', ['Дмитриев', 'Париж']],
    ['Доклад Сергея Иванова приняли в Иванове.', ['Иванове']],
    ['Завод имени Кирова закрыт, а Киров растет.', ['Киров']],
    ['Гостиница «Москва» и ресторан «Париж» открыты.', []],
    ['Династия Юань пала, как и Королевство Гана.', []],
    ['Остров Новая Гвинея велик.', []],
    ['Отель Москва и кафе Париж закрыты, отели Москвы открыты.', ['Москвы']],
    ['Позже певец Арно Париж и Москва-Сити ждали.', []],
  ])('%s', (text, expected) => expect(shown(text, 'ru')).toEqual(expected));

  it.each([
    ['انهارت سلالة يوان ثم مملكة غانا.', []],
    ['زار الوفد مملكة تايلاند.', ['تايلاند']],
    ['قالت الممثلة باريس جاكسون إنها سعيدة.', []],
    ['أكدت دالاس سميث الخبر.', []],
    ['توفي المخرج أحمد دمشق أمس.', []],
    ['زار أحمد دمشق أمس.', ['دمشق']],
    ['وقع الحادث في شارع الملك فيصل.', []],
    ['درس في جامعة كولومبيا.', []],
    ['فاز فريق برشلونة أمس.', []],
    ['وصل الوفد إلى باريس ثم موسكو.', ['باريس', 'موسكو']],
  ])('%s', (text, expected) => expect(shown(text, 'ar')).toEqual(expected));
});
