import { entityKinds } from '../facts/entity.ts';
import { type Fields, checkLabels, checkLink, checkList, checkNames, checkReferenceId, checkWord } from './field-checks.ts';
import type { PackLimits } from './limits.ts';
import type { Report } from './record-walk.ts';

/** Reports every fault in the shape of an entity record. Unknown fields are left alone. */
export function checkEntity(record: Fields, limits: PackLimits, report: Report): void {
  checkReferenceId(record.id, 'id', report);
  checkWord(record.type, entityKinds, 'type', report);
  checkLabels(record.labels, 'labels', true, report);
  const names = checkNames(record.aliases, 'aliases', report) + checkNames(record.demonyms, 'demonyms', report);
  if (names > limits.aliases) report('too-many-aliases', 'aliases', limits.aliases);
  checkLabels(record.descriptions, 'descriptions', false, report);
  const weight = record.weight;
  if (weight !== undefined && typeof weight !== 'number') report('wrong-type', 'weight', 'a number');
  else if (weight !== undefined && !(weight >= 0 && weight <= 1)) report('out-of-range', 'weight', weight);
  checkList(record.related, 'related', report, checkReferenceId);
  checkList(record.sameAs, 'sameAs', report, (link, field) => checkLink(link, field, limits, report));
}
