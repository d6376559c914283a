import type { Translation } from '../message.ts';
import type { en } from './en.ts';

export const ar: Translation<typeof en> = {
  title: 'في هذه الصفحة',
  draft: 'افحص مسودتي',
  sheet: 'احفظ صحيفة الوقائع',
  series: 'الرسم والجدول:',
  date: 'التاريخ',
  value: 'القيمة',
  search: 'البحث في القائمة',
  kinds: 'الأنواع',
  all: 'الكل',
  noMatch: 'لا شيء في القائمة يطابق.',
  unread: 'لم تُقرأ هذه الصفحة.',
  unreadHint: 'اضغط زر حاشية في شريط الأدوات ثم «اقرأ هذه الصفحة».',
  matches: { zero: 'لا أسطر', one: 'سطر واحد', two: 'سطران', few: '{count} أسطر', many: '{count} سطرًا', other: '{count} سطر' },
};
