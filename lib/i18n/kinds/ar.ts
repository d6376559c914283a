import type { Translation } from '../message.ts';
import type { en } from './en.ts';

export const ar: Translation<typeof en> = {
  person: 'شخص',
  place: 'مكان',
  organisation: 'منظمة',
  event: 'حدث',
  work: 'عمل',
  other: 'أخرى',
  number: 'عدد',
  percent: 'نسبة مئوية',
  money: 'مبلغ',
  quantity: 'كمية',
  ordinal: 'ترتيب',
  date: 'تاريخ',
  daterange: 'فترة',
  duration: 'مدة',
};
