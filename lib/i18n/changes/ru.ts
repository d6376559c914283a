import type { Translation } from '../message.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  'entity-added': 'Новое: {what}',
  'entity-removed': 'Больше нет: {what}',
  'entity-changed': '{what}: изменились названия или описание',
  'statement-added': '{what}, {property}: новое значение {after}',
  'statement-removed': '{what}, {property}: убрано значение {before}',
  'statement-changed': '{what}, {property}: {before} → {after}',
  'statement-details': '{what}, {property}: изменились даты, ранг или источники',
  'point-added': '{what}, {property}, {time}: новое значение {after}',
  'point-removed': '{what}, {property}, {time}: убрано значение {before}',
  'point-changed': '{what}, {property}, {time}: {before} → {after}',
  'property-added': 'Новое свойство: {property}',
  'property-removed': 'Свойства больше нет: {property}',
  'property-changed': 'Изменилось свойство {property}',
  'source-changed': 'Изменился источник {what}',
};
