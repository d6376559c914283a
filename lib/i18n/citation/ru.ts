import type { Translation } from '../message.ts';
import type { en } from './en.ts';

/** The words of «Copy citation» in Russian. */
export const ru: Translation<typeof en> = {
  copy: 'Скопировать ссылку на источник',
  copyOf: 'Скопировать ссылку на источник: {source}',
  styles: 'Скопировать как',
  text: 'Текст',
  apa: 'APA',
  chicago: 'Чикаго',
  bibtex: 'BibTeX',
  ris: 'RIS',
  copied: 'Ссылка скопирована ({style}).',
  notAllowed: 'Эта страница не разрешает копирование. Ссылка приведена ниже: скопируйте её оттуда.',
  citation: 'Ссылка на источник',
  failed: 'Не удалось составить ссылку.',
  accessed: 'дата обращения: {date}',
};
