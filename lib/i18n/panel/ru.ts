import type { Translation } from '../message.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  title: 'На этой странице',
  draft: 'Проверить черновик',
  sheet: 'Сохранить справку',
  series: 'График и таблица:',
  date: 'Дата',
  value: 'Значение',
  search: 'Поиск по списку',
  kinds: 'Виды',
  all: 'Все',
  noMatch: 'В списке такого нет.',
  unread: 'Эта страница не прочитана.',
  unreadHint: 'Нажмите кнопку Хашии на панели инструментов, затем «Прочитать страницу».',
  matches: { one: '{count} строка', few: '{count} строки', many: '{count} строк', other: '{count} строки' },
};
