import type { Translation } from '../message.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  title: 'Ваш выбор',
  hint: 'Что, по-вашему, значат имена. Выбор забывается вместе со страницей, если его не сохранить.',
  keep: 'Сохранить для сайта',
  keepThis: 'Сохранить для сайта: {name}',
  kept: 'сохранено для сайта',
  undo: 'Отменить',
  undoThis: 'Отменить: {name}',
  gone: 'больше нет в наборах',
  none: 'Пока ничего. Если имя может значить разное, выбрать можно на его заметке.',
};
