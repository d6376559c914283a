import { describe, expect, it } from 'vitest';
import { figuresOf, table } from '../../tests/support/figures.ts';

const rows: readonly (readonly [lang: string, text: string, ...figures: string[]])[] = [
  // Units with a denominator.
  ['en', 'Levels of 35 µg/m3 and 75 µg/m³', '35 µg/m3 → quantity 35 ug/m3', '75 µg/m³ → quantity 75 ug/m3'],
  ['en', '12 tCO2e a head, 40 MtCO2e in all', '12 tCO2e → quantity 12 t', '40 MtCO2e → quantity 40 Mt'],
  ['en', '3.4 t/ha, or 4 tonnes per hectare', '3.4 t/ha → quantity 3.4 t/har', '4 tonnes per hectare → quantity 4 t/har'],
  ['en', 'a glucose of 120 mg/dL', '120 mg/dL → quantity 120 mg/dL'],
  ['ru', '6,2 т/га и 45 центнеров с гектара', '6,2 т/га → quantity 6.2 t/har', '45 центнеров с гектара → quantity 4500 kg/har'],
  ['ru', '75 мкг/м3 при норме 3 мг/л', '75 мкг/м3 → quantity 75 ug/m3', '3 мг/л → quantity 3 mg/L'],
  ['ar', '75 ميكروغراما في المتر المكعب', '75 ميكروغراما في المتر المكعب → quantity 75 ug/m3'],
  ['ar', '3.4 طن للهكتار', '3.4 طن للهكتار → quantity 3.4 t/har'],
  // Halves, thirds, multiples.
  ['en', 'half of the voters and half a dozen ships', 'half → number 0.5', 'half a dozen → number 6'],
  ['en', 'the first half of the match', 'first → ordinal 1'],
  ['en', 'a couple of hundred fans, twenty-odd ships', 'a couple of hundred → number 200 person', 'twenty → number 20 (about)'],
  ['en', 'a 3x gain on a 1920x1080 screen', '3 → number 3'],
  ['ru', 'вырос на треть выше прогноза', 'треть → number 0.3333333333333333'],
  ['ru', 'упала на четверть, сократилась наполовину.', 'четверть → number 0.25', 'наполовину → number 0.5'],
  ['ru', 'пара сотен туристов', 'пара сотен → number 200 person'],
  ['ar', 'ارتفع بمقدار الربع.', 'الربع → number 0.25'],
  ['ar', 'بلغ ضعف ما كان عليه', 'ضعف → number 2'],
  ['ar', 'أدى إلى ضعف الأداء'],
  ['en', '50-odd years', '50-odd years → duration P50Y (about)'],
  ['ru', 'полторы сотни врачей и два десятка психологов', 'полторы сотни → number 150 person', 'два десятка → number 20'],
  ['ru', 'десятки тысяч и сотни людей'],
  // Time.
  ['ru', 'в III кв. 2025 г.', 'III кв. 2025 → daterange 2025-07..2025-09'],
  ['ru', 'в 60–70-х годах', '60–70-х → daterange 1960..1979'],
  ['ru', 'в 1960–1970-х годах', '1960–1970-х → daterange 1960..1979'],
  ['en', 'the 1960s-70s', '1960s-70s → daterange 1960..1979'],
  ['ar', 'في الدقيقتين 12 و88', '12 → number 12', '88 → number 88'],
  ['ar', 'القضية رقم 1234 لسنة 2023', '2023 → date 2023'],
  ['en', 'in the 45th+2 and 90+3 minutes', '45th → ordinal 45', '90 → number 90'],
  ['ru', 'Дом на ул. Ленина, 45, снесли.'],
  ['ru', '2,4 трлн годом ранее', '2,4 трлн → number 2400000000000'],
  // Frost and quakes.
  ['ru', '−30...−35 °C', '−30...−35 °C → quantity -35..-30 Cel'],
  ['ru', 'минус 10–15 градусов', 'минус 10–15 градусов → quantity -15..-10 deg'],
  ['ar', 'بقوة 6.8 درجات على مقياس ريختر', '6.8 → number 6.8'],
];

describe('wordings of news', () => {
  it.each(rows)('%s: %s', (lang, text, ...expected) => {
    expect(table(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'They shot 12 a day.'],
    ['en', 'He gave 3 of them away.'],
    ['ru', 'Ещё 5 из них спасли.'],
    ['ar', 'نجا 3 منهم.'],
  ])('counts no pronoun: %s: %s', (lang, text) => {
    expect(figuresOf(lang, text).map(({ counted }) => counted)).toEqual([null]);
  });
});
