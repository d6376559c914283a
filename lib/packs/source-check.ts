import { type Fields, checkId, checkLink, checkList, checkProse, checkText, isFields } from './field-checks.ts';
import type { PackLimits } from './limits.ts';
import type { Report } from './record-walk.ts';

/** Reports every fault in the shape of a source record (CSL-JSON 1.0.2): only the fields that a card shows are looked at. */
export function checkSource(record: Fields, limits: PackLimits, report: Report): void {
  checkId(record.id, 'id', report);
  checkText(record.title, 'title', report);
  if (record.URL !== undefined) checkLink(record.URL, 'URL', limits, report);
  for (const field of ['type', 'publisher', 'container-title', 'language', 'license']) checkProse(record[field], field, report);
  checkList(record.author, 'author', report, checkAuthor);
  checkDate(record.issued, 'issued', report);
  checkDate(record.accessed, 'accessed', report);
}

function checkAuthor(author: unknown, field: string, report: Report): void {
  if (!isFields(author)) {
    report('wrong-type', field, 'an object with family and given, or literal');
    return;
  }
  for (const name of ['family', 'given', 'literal']) checkProse(author[name], `${field}.${name}`, report);
}

function checkDate(date: unknown, field: string, report: Report): void {
  if (date === undefined) return;
  if (!isFields(date)) {
    report('wrong-type', field, 'a CSL date');
    return;
  }
  checkProse(date.raw, `${field}.raw`, report);
  checkProse(date.literal, `${field}.literal`, report);
  checkList(date['date-parts'], `${field}.date-parts`, report, checkDateParts);
}

/** [year, month?, day?], numbers or strings of digits. */
function checkDateParts(parts: unknown, field: string, report: Report): void {
  if (!Array.isArray(parts) || parts.length < 1 || parts.length > 3) {
    report('wrong-type', field, 'a list [year, month, day]');
    return;
  }
  const [year, month, day] = parts.map((part: unknown) => (typeof part === 'string' && /^-?\d{1,4}$/.test(part) ? Number(part) : part));
  const whole = (value: unknown, low: number, high: number) =>
    typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
  const good = whole(year, -9999, 9999) && (month === undefined || whole(month, 1, 12)) && (day === undefined || whole(day, 1, 31));
  if (!good) report('bad-date', field, JSON.stringify(parts).slice(0, 40));
}
