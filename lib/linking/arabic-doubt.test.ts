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
  { id: 'cannes', type: 'place', labels: { ar: 'كان' } },
  { id: 'life', type: 'organisation', labels: { ar: 'الحياة' } },
  { id: 'raqqa', type: 'place', labels: { ar: 'الرقة' } },
  { id: 'love', type: 'organisation', labels: { ar: 'الوداد' } },
  { id: 'salam', type: 'person', labels: { ar: 'نواف سلام' } },
  { id: 'turkey', type: 'place', labels: { ar: 'تركيا' }, demonyms: { ar: ['تركي'] } },
  { id: 'tyre', type: 'place', labels: { ar: 'صور' } },
  { id: 'saleh', type: 'person', labels: { ar: 'عمر صالح' }, aliases: { ar: ['صالح'] } },
  { id: 'nasr', type: 'organisation', labels: { ar: 'النصر' } },
  { id: 'salah', type: 'person', labels: { ar: 'محمد صلاح' } },
  { id: 'Q842', type: 'place', labels: { ar: 'عُمان' } },
  { id: 'Q3805', type: 'place', labels: { ar: 'عمّان' } },
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
    ['التقى مازن التركي مزارعين في القسم التركي من الجزيرة.', ['turki', 'turkey', 'jazeera']],
    ['جاء ذلك في بيان صدر مساء.', []],
    ['سافر الوفد من عُمان إلى عمّان.', ['Q842', 'Q3805']],
    ['قال القائد إن النصر قريب.', []],
    ['تعادل النصر مع ضيفه في الدوري.', ['nasr']],
    ['زار الطبيب محمد صلاح الدين القرية، وسجل محمد صلاح هدفين.', ['salah']],
    ['وصل الأمير تركي بن فهد مع رجل أعمال تركي.', ['turkey']],
    ['ونشرت صور الحفل، ثم سافروا إلى مدينة صور.', ['tyre']],
    ['تحدث عمر صالح أولا، ثم غادر صالح القاعة.', ['saleh', 'saleh']],
    ['وأعلنت حماس الثلاثاء أنها ستشارك بحماس.', ['hamas']],
    ['تكثر العواصف في الجزيرة صيفا، كما قال مراسل الجزيرة.', ['jazeera']],
    ['تحدث مازن التركي وكان متعبا.', ['turki']],
    ['عاد المخرج من مهرجان كان أمس.', ['cannes']],
    ['كتبت صحيفة الحياة أن الحياة صعبة.', ['life']],
    ['ونشرت الحياة نص الرسالة.', ['life']],
    ['وصلت القافلة إلى الرقة وعامله الطبيب بمنتهى الرقة.', ['raqqa']],
    ['فاز الوداد في المباراة الأولى. ودعا الإمام إلى الوداد بين الناس.', ['love']],
    ['وصل نواف سلام مساء، وقال سلام إن الخطة جاهزة، وطلب سلاما دائما.', ['salam', 'salam']],
    ['شهدت الجزيرة الصغيرة عاصفة، وبثت الجزيرة اليوم صورا منها.', ['jazeera']],
  ])('%s', (text, ids) => {
    expect(shown(text)).toEqual(ids);
  });
});
