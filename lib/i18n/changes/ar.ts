import type { Translation } from '../message.ts';
import type { en } from './en.ts';

export const ar: Translation<typeof en> = {
  'entity-added': 'جديد: {what}',
  'entity-removed': 'حُذف: {what}',
  'entity-changed': 'تغيّرت أسماء {what} أو وصفه',
  'statement-added': '{what}، {property}: قيمة جديدة {after}',
  'statement-removed': '{what}، {property}: حُذفت القيمة {before}',
  'statement-changed': '{what}، {property}: من {before} إلى {after}',
  'statement-details': '{what}، {property}: تغيّرت التواريخ أو الرتبة أو المصادر',
  'point-added': '{what}، {property} في {time}: قيمة جديدة {after}',
  'point-removed': '{what}، {property} في {time}: حُذفت القيمة {before}',
  'point-changed': '{what}، {property} في {time}: من {before} إلى {after}',
  'property-added': 'خاصية جديدة: {property}',
  'property-removed': 'حُذفت الخاصية: {property}',
  'property-changed': 'تغيّرت الخاصية {property}',
  'source-changed': 'تغيّر المصدر {what}',
};
