import type { Translation } from '../message.ts';
import type { en } from './en.ts';

/** The words of «Copy citation» in Arabic. */
export const ar: Translation<typeof en> = {
  copy: 'نسخ الاستشهاد',
  copyOf: 'نسخ الاستشهاد: {source}',
  styles: 'النسخ بصيغة',
  text: 'نص',
  apa: 'APA',
  chicago: 'شيكاغو',
  bibtex: 'BibTeX',
  ris: 'RIS',
  copied: 'نُسخ الاستشهاد ({style}).',
  notAllowed: 'هذه الصفحة لا تسمح بالنسخ. الاستشهاد أدناه: انسخه من هناك.',
  citation: 'الاستشهاد',
  failed: 'تعذّرت كتابة الاستشهاد.',
  accessed: 'تاريخ الاطلاع: {date}',
};
