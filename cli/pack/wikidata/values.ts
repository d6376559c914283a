import { parseTime } from '../../../lib/facts/time.ts';
import { isDecimal } from '../../../lib/facts/decimal.ts';
import type { TimePrecision, TimeValue, Value } from '../../../lib/facts/value.ts';
import { isFields, type JsonSnak } from './json-entity.ts';
import { cleanText } from './texts.ts';
import { unitOf } from './units.ts';

/** Why a snak gives no value. */
export type NoValue = 'novalue' | 'somevalue' | 'unit' | 'time' | 'type' | 'broken';

const julian = 'Q1985786';

/** Wikibase's precisions (Wikibase/DataModel#Dates_and_times): 7 century, 8 decade, 9 year, 10 month, 11 day. */
const precisions: Readonly<Record<number, TimePrecision>> = { 7: 'century', 8: 'decade', 9: 'year', 10: 'month', 11: 'day' };

/** A Julian date in the Gregorian calendar, by way of the Julian day number (Meeus, Astronomical Algorithms, ch. 7). */
function gregorian(year: number, month: number, day: number): readonly [number, number, number] {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  const days = day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32_083;
  const b = days + 32_044;
  const c = Math.floor((4 * b + 3) / 146_097);
  const d = b - Math.floor((146_097 * c) / 4);
  const e = Math.floor((4 * d + 3) / 1461);
  const f = d - Math.floor((1461 * e) / 4);
  const g = Math.floor((5 * f + 2) / 153);
  return [100 * c + e - 4800 + Math.floor(g / 10), g + 3 - 12 * Math.floor(g / 10), f - Math.floor((153 * g + 2) / 5) + 1];
}

const padded = (value: number, size: number) => String(Math.abs(value)).padStart(size, '0');

/** A Wikibase time at its own precision, Gregorian, with astronomical years; undefined outside of years −9999 to 9999. */
export function timeValue(value: unknown): TimeValue | undefined {
  if (!isFields(value) || typeof value.time !== 'string') return undefined;
  const found = /^([+-])0*(\d{1,4})-(\d\d)-(\d\d)T/.exec(value.time);
  const precision = precisions[Number(value.precision)];
  if (!found || precision === undefined) return undefined;
  const [, sign, yearText, monthText, dayText] = found;
  // Wikibase writes 44 BCE as −0044; ISO 8601 has a year 0.
  let year = sign === '-' ? 1 - Number(yearText) : Number(yearText);
  let month = Number(monthText);
  let day = Number(dayText);
  if (precision === 'day' && typeof value.calendarmodel === 'string' && value.calendarmodel.endsWith(julian))
    [year, month, day] = gregorian(year, month, day);
  const head = `${year < 0 ? '-' : ''}${padded(year, 4)}`;
  const time =
    precision === 'day' ? `${head}-${padded(month, 2)}-${padded(day, 2)}` : precision === 'month' ? `${head}-${padded(month, 2)}` : head;
  return parseTime(time) === undefined ? undefined : { type: 'time', time, precision };
}

/** The id of an item; dumps before 2016 give its number alone. */
function entityId(value: unknown): string | undefined {
  if (!isFields(value)) return undefined;
  if (typeof value.id === 'string' && /^[QP]\d{1,12}$/.test(value.id)) return value.id;
  const number = value['numeric-id'];
  const letter = value['entity-type'] === 'property' ? 'P' : 'Q';
  return typeof number === 'number' || (typeof number === 'string' && /^\d{1,12}$/.test(number)) ? `${letter}${number}` : undefined;
}

function quantityValue(value: unknown): Value | NoValue {
  if (!isFields(value) || typeof value.amount !== 'string') return 'broken';
  const amount = value.amount.replace(/^\+/, '');
  if (!isDecimal(amount)) return 'broken';
  const unit = unitOf(value.unit);
  return unit === undefined ? 'unit' : { type: 'quantity', amount, unit };
}

/** A snak as a value of a pack, or why there is none. External ids, links, files and coordinates are no facts for a card: `type`. */
export function snakValue(snak: JsonSnak | undefined): Value | NoValue {
  if (snak?.snaktype === 'novalue' || snak?.snaktype === 'somevalue') return snak.snaktype;
  const { type, value } = snak?.datavalue ?? {};
  switch (type) {
    case 'quantity':
      return quantityValue(value);
    case 'time':
      return timeValue(value) ?? 'time';
    case 'wikibase-entityid': {
      const id = entityId(value);
      return id === undefined ? 'broken' : { type: 'entity', id };
    }
    case 'monolingualtext': {
      const text = isFields(value) ? cleanText(value.text) : undefined;
      const lang = isFields(value) ? value.language : undefined;
      if (text === undefined) return 'broken';
      return typeof lang === 'string' && /^[a-z]{2,3}$/.test(lang) ? { type: 'string', text, lang } : { type: 'string', text };
    }
    case 'string': {
      if (snak?.datatype !== undefined && snak.datatype !== 'string') return 'type';
      const text = cleanText(value);
      return text === undefined ? 'broken' : { type: 'string', text };
    }
    default:
      return type === undefined ? 'broken' : 'type';
  }
}
