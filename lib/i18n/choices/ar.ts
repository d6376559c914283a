import type { Translation } from '../message.ts';
import type { en } from './en.ts';

export const ar: Translation<typeof en> = {
  title: 'اختياراتك',
  hint: 'ما قلتَ إن الأسماء تعنيه. يُنسى الاختيار مع الصفحة ما لم تحفظه.',
  keep: 'حفظ لهذا الموقع',
  keepThis: 'حفظ لهذا الموقع: {name}',
  kept: 'محفوظ لهذا الموقع',
  undo: 'تراجع',
  undoThis: 'تراجع: {name}',
  gone: 'لم يعد في الحزم',
  none: 'لا شيء. حين يحتمل الاسم أكثر من معنى يمكنك الاختيار من حاشيته.',
};
