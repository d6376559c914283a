import type { Translation } from '../message.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  person: 'Человек',
  place: 'Место',
  organisation: 'Организация',
  event: 'Событие',
  work: 'Произведение',
  other: 'Прочее',
  number: 'Число',
  percent: 'Процент',
  money: 'Деньги',
  quantity: 'Величина',
  ordinal: 'Порядок',
  date: 'Дата',
  daterange: 'Период',
  duration: 'Длительность',
};
