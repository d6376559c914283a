import { describe, expect, it } from 'vitest';
import { findMentions } from '../names/find-mentions.ts';
import { sampleArticle, sampleSegment } from '../names/sample-segment.ts';
import { linkMentions } from './link.ts';

const segment = sampleSegment([
  { id: 'jazeera', type: 'organisation', labels: { ar: 'الجزيرة' } },
  { id: 'qatar', type: 'place', labels: { ar: 'قطر' } },
  { id: 'hamas', type: 'organisation', labels: { ar: 'حماس' } },
  { id: 'mashhad', type: 'place', labels: { ar: 'مشهد' } },
  { id: 'jadeed', type: 'organisation', labels: { ar: 'الجديد' } },
  { id: 'rayah', type: 'organisation', labels: { ar: 'الراية' } },
  { id: 'aab', type: 'place', labels: { ar: 'آب' } },
  { id: 'turki', type: 'person', labels: { ar: 'مازن التركي' } },
  { id: 'statement', type: 'place', labels: { ar: 'بيان' } },
]);

function shown(text: string): string[] {
  const article = sampleArticle(text, 'ar');
  return linkMentions(article, findMentions(article, [segment]), [segment])
    .filter((one) => one.shown)
    .map((one) => one.entity?.id ?? '');
}

describe('Arabic words that are also names', () => {
  it.each([
    ['قال مراسل الجزيرة إن الطرق مقطوعة.', ['jazeera']],
    ['هطلت الأمطار في شمال الجزيرة طوال الليل.', []],
    ['يقام المعرض بقطر في الخريف.', ['qatar']],
    ['حفرة بقطر 5 أمتار في الشارع.', []],
    ['استقبلوه بحماس كبير.', []],
    ['وصل الوفد إلى مدينة مشهد المقدسة.', ['mashhad']],
    ['كان مشهد البحر رائعا.', []],
    ['تحدث المدرب الجديد إلى اللاعبين.', []],
    ['وعلمت الراية أن اللقاء تأجل.', ['rayah']],
    ['افتتح الجسر في أغسطس / آب الماضي.', []],
    ['التقى مازن التركي مزارعين في القسم التركي من الجزيرة.', ['turki', 'jazeera']],
    ['جاء ذلك في بيان صدر مساء.', []],
  ])('%s', (text, ids) => {
    expect(shown(text)).toEqual(ids);
  });
});
