import type { PhraseRow } from '../../figures/lexicon.ts';
import { rowsOf } from './noun.ts';

/** Western, Levantine and Maghrebi names of each month. */
const months = [
  'يناير|كانون الثاني|جانفي|كانون ثاني|كانون ثان',
  'فبراير|شباط|فيفري',
  'مارس|آذار',
  'أبريل|نيسان|أفريل|إبريل',
  'مايو|أيار|ماي|مايو',
  'يونيو|حزيران|جوان|يونيه',
  'يوليو|تموز|جويلية|يوليوز|يوليه',
  'أغسطس|آب|أوت|غشت',
  'سبتمبر|أيلول|شتنبر|سبتمبر',
  'أكتوبر|تشرين الأول|تشرين أول',
  'نوفمبر|تشرين الثاني|نونبر|تشرين ثاني|تشرين ثان',
  'ديسمبر|كانون الأول|دجنبر|كانون أول',
];

const hijri = [
  'محرم|المحرم',
  'صفر',
  'ربيع الأول|ربيع أول',
  'ربيع الآخر|ربيع الثاني|ربيع ثاني',
  'جمادى الأولى|جمادى الأول',
  'جمادى الآخرة|جمادى الثانية|جمادى الثاني',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة|ذي القعدة|ذو قعدة',
  'ذو الحجة|ذي الحجة|ذو حجة',
];

const weekdays = ['الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء|الاربعا', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];

const decades: readonly (readonly [string, number])[] = [
  ['عشرين', 20],
  ['ثلاثين', 30],
  ['أربعين', 40],
  ['خمسين', 50],
  ['ستين', 60],
  ['سبعين', 70],
  ['ثمانين', 80],
  ['تسعين', 90],
];

const year = 'العام|السنة|عام';

/** Months under all their names, weekdays, units of time with duals, and the words around dates in Arabic. */
export const time: readonly PhraseRow[] = [
  ...months.map((names, i): PhraseRow => [names, { role: 'month', month: i + 1 }]),
  ...hijri.map((names, i): PhraseRow => [names, { role: 'month', month: i + 1, hijri: true, weak: true }]),
  ...weekdays.map((names, i): PhraseRow => [names, { role: 'weekday', day: i + 1 }]),
  ...decades.map(([stem, decade]): PhraseRow => [`${stem}يات|${stem}ات`, { role: 'decade', decade }]),
  ...rowsOf({ role: 'time', unit: 'Y' }, 'سنة', 'سنوات', 'سنين'),
  ...rowsOf({ role: 'time', unit: 'Y' }, 'عام', 'أعوام'),
  ...rowsOf({ role: 'time', unit: 'M' }, 'شهر', 'أشهر', 'شهور'),
  ...rowsOf({ role: 'time', unit: 'W' }, 'أسبوع', 'أسابيع'),
  ...rowsOf({ role: 'time', unit: 'D' }, 'يوم', 'أيام'),
  ...rowsOf({ role: 'time', unit: 'h' }, 'ساعة', 'ساعات'),
  ...rowsOf({ role: 'time', unit: 'm' }, 'دقيقة', 'دقائق'),
  ...rowsOf({ role: 'time', unit: 's' }, 'ثانية', 'ثوان', 'ثواني'),
  ['عقود', { role: 'time', unit: 'Y', times: 10 }],
  ['عقدان|عقدين', { role: 'time', unit: 'Y', times: 10, dual: true }],
  ['قرون', { role: 'time', unit: 'Y', times: 100 }],
  ['قرنان|قرنين', { role: 'time', unit: 'Y', times: 100, dual: true }],
  ['قرن', { role: 'period', period: 'century' }],
  ['الربع|ربع|فصل', { role: 'period', period: 'quarter' }],
  ['النصف|نصف', { role: 'period', period: 'half' }],
  ['ربع', { role: 'frac', den: 4, bare: true }],
  ['السنة المالية|سنة مالية|العام المالي|عام مالي|السنوات المالية', { role: 'cue', cue: 'fiscal' }],
  [
    'عام|سنة|العام|السنة|عامي|سنتي|الأعوام|السنوات|أعوام|سنوات|موسم|الموسم|العام الدراسي|العام الجامعي',
    { role: 'cue', cue: 'year-before' },
  ],
  [
    'في|منذ|حتى|خلال|بحلول|من|إلى|الى|بين|قبل|بعد|فترة|الفترة|مرحلة|مطلع|نهاية|أواخر|أوائل|بداية|منتصف|صيف|شتاء|ربيع|خريف|انتخابات|عن|حوالي|نحو|ميزانية|موازنة|تاريخ|أزمة|حرب',
    { role: 'cue', cue: 'year-before-weak' },
  ],
  ['م|ميلادي|ميلادية|ميلاديا|للميلاد', { role: 'cue', cue: 'year-after' }],
  ['ق . م|ق . م .|ق م|قبل الميلاد', { role: 'cue', cue: 'era-bc' }],
  ['هـ|هجري|هجرية|للهجرة', { role: 'cue', cue: 'era' }],
  ['قراءة|القراءة|للقراءة|مدة القراءة|وقت القراءة|زمن القراءة|مدة قراءة المقال', { role: 'cue', cue: 'reading' }],
  ['الساعة', { role: 'cue', cue: 'clock' }],
  ['صباحا|مساء|ظهرا|عصرا|فجرا|ليلا|بتوقيت|ص|بعد الظهر', { role: 'cue', cue: 'clock-after' }],
  ['يوم|اليوم|الموافق|في|الموافق ل|من', { role: 'cue', cue: 'day-word' }],
  ['شهر|من شهر|شهري', { role: 'cue', cue: 'month-word' }],
  ['الماضي|الماضية|المنصرم|المنصرمة|الفائت|الفائتة|السابق|السابقة', { role: 'relative', shift: { kind: 'last' } }],
  ['الجاري|الجارية|الحالي|الحالية', { role: 'relative', shift: { kind: 'this' } }],
  ['المقبل|المقبلة|القادم|القادمة', { role: 'relative', shift: { kind: 'next' } }],
  [
    year
      .split('|')
      .flatMap((y) => [`${y} نفسه`, `${y} ذاته`, `${y} نفسها`, `${y} ذاتها`])
      .join('|'),
    { role: 'relative', shift: { kind: 'antecedent' } },
  ],
  ['أمس|البارحة', { role: 'relative', shift: { kind: 'days', by: -1 } }],
  ['غدا|الغد', { role: 'relative', shift: { kind: 'days', by: 1 } }],
  [
    `${year
      .split('|')
      .flatMap((y) => [`${y} الماضي`, `${y} الماضية`, `${y} المنصرم`, `${y} الفائت`])
      .join('|')}`,
    { role: 'relative', shift: { kind: 'years', by: -1 } },
  ],
  [
    `هذا العام|هذه السنة|${year
      .split('|')
      .flatMap((y) => [`${y} الحالي`, `${y} الجاري`, `${y} الحالية`, `${y} الجارية`])
      .join('|')}`,
    { role: 'relative', shift: { kind: 'years', by: 0 } },
  ],
  [
    `${year
      .split('|')
      .flatMap((y) => [`${y} المقبل`, `${y} القادم`, `${y} المقبلة`, `${y} القادمة`])
      .join('|')}`,
    { role: 'relative', shift: { kind: 'years', by: 1 } },
  ],
  ['الشهر الماضي|الشهر المنصرم|الشهر الفائت', { role: 'relative', shift: { kind: 'months', by: -1 } }],
  ['الشهر الجاري|الشهر الحالي|هذا الشهر', { role: 'relative', shift: { kind: 'months', by: 0 } }],
  ['الشهر المقبل|الشهر القادم', { role: 'relative', shift: { kind: 'months', by: 1 } }],
  ['الأسبوع الماضي|الأسبوع المنصرم', { role: 'relative', shift: { kind: 'weeks', by: -1 } }],
  ['الأسبوع المقبل|الأسبوع القادم', { role: 'relative', shift: { kind: 'weeks', by: 1 } }],
];
