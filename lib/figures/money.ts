import { currencyCodes, currencyFamilies } from '../lang/figures/currencies.ts';
import { exactCodes } from '../lang/figures/symbols.ts';
import { dotted, find, glued, isMark, type Match, type Scan } from './scan.ts';

/** A currency as named beside an amount. `currency` is absent where several share the name and nothing tells which. */
export interface CurrencyReading {
  readonly currency?: string;
  /** The amount is in hundredths (2: «cents») or tens (-1: «tomans») of the currency. */
  readonly minor: number;
  readonly dual: boolean;
  readonly next: number;
}

function ofFamily(scan: Scan, family: string, country: string | undefined): { currency?: string; minor: number } {
  const minor = family === 'cent' ? 2 : 0;
  const table = currencyFamilies[family === 'cent' ? 'dollar' : family];
  const code = country ? table?.by[country] : undefined;
  const local = scan.country ? table?.by[scan.country] : undefined;
  const currency = code ?? local ?? table?.fallback;
  return currency === undefined ? { minor } : { currency, minor };
}

/** Codes that are English words, common in capitals. */
const words = new Set(['ALL', 'TOP', 'CUP']);

/** «MUSD», «kEUR»: thousands or millions of a currency. */
function multipleAt(scan: Scan, i: number): { code: string; power: number } | undefined {
  const text = scan.tokens[i]?.type === 0 ? scan.tokens[i]!.text : '';
  if (text.length !== 4 || !currencyCodes.has(text.slice(1))) return undefined;
  const c = text[0];
  return c === 'M' ? { code: text.slice(1), power: 6 } : c === 'k' ? { code: text.slice(1), power: 3 } : undefined;
}

function isoAt(scan: Scan, i: number): string | undefined {
  const token = scan.tokens[i];
  if (token?.type !== 0 || token.text.length > 4) return undefined;
  if (currencyCodes.has(token.text)) {
    // In a text of another script such capitals are no word.
    const isWord = words.has(token.text) && scan.lexicon.data.joins === 'and';
    return isWord && !glued(scan, i + 1) && !glued(scan, i) ? undefined : token.text;
  }
  return exactCodes.get(token.text);
}

/** «Jamaican dollars», «دولار جامايكي»: a name of several words says all, where the first alone might say another currency. */
function fullName(scan: Scan, i: number, cur: Match<'cur'> | undefined): CurrencyReading | undefined {
  if (!cur || cur.next < i + 2 || cur.sense.minor !== undefined || !attached(scan, i, cur.next)) return undefined;
  // Folding takes the hamzas away: «د.إ» is the Emirates' dirham, «د.أ» Jordan's dinar.
  const jordan =
    cur.sense.code === 'AED' && scan.tokens[cur.next - 1]?.text === '.' ? scan.tokens[cur.next - 2] : scan.tokens[cur.next - 1];
  const currency = cur.sense.code === 'AED' && jordan?.text === 'أ' ? 'JOD' : cur.sense.code;
  return { currency, minor: 0, dual: cur.sense.dual === true, next: dotted(scan, cur.next, cur.sense.dot === true) };
}

/** The currency named at token `i`, behind an amount: «dollars», «Canadian dollars», «долларов США», «ريال سعودي», «USD», «€». */
export function currencyAfter(scan: Scan, i: number): CurrencyReading | undefined {
  const iso = isoAt(scan, i);
  if (iso) return { currency: iso, minor: 0, dual: false, next: i + 1 };
  const multiple = multipleAt(scan, i);
  if (multiple) return { currency: multiple.code, minor: -multiple.power, dual: false, next: i + 1 };
  const cur = find(scan, i, 'cur');
  const full = fullName(scan, i, cur);
  if (full) return full;
  const country = find(scan, i, 'country');
  if (country) {
    const family = find(scan, country.next, 'family');
    if (family) return { ...ofFamily(scan, family.sense.family, country.sense.country), dual: false, next: family.next };
    const named = find(scan, country.next, 'cur');
    if (named) return { currency: named.sense.code, minor: named.sense.minor ?? 0, dual: false, next: named.next };
  }
  const family = find(scan, i, 'family');
  if (cur && attached(scan, i, cur.next) && !(family && family.next > cur.next)) {
    let next = dotted(scan, cur.next, cur.sense.dot === true);
    const nation = find(scan, next, 'country');
    if (nation && scan.lexicon.data.joins !== 'and') next = nation.next;
    return { currency: cur.sense.code, minor: cur.sense.minor ?? 0, dual: cur.sense.dual === true, next };
  }
  if (!family) return undefined;
  const end = dotted(scan, family.next, family.sense.dot === true);
  const after = find(scan, end, 'country');
  const next = after ? after.next : end;
  return { ...ofFamily(scan, family.sense.family, after?.sense.country), dual: family.sense.dual === true, next };
}

/** The currency sign or code at token `i` in front of an amount. The amount must follow at `next`. */
export function currencyBefore(scan: Scan, i: number): CurrencyReading | undefined {
  const token = scan.tokens[i];
  if (token === undefined || token.type === 1) return undefined;
  const iso = isoAt(scan, i);
  if (iso) {
    const dollar = isMark(scan, i + 1, '$') && glued(scan, i + 1) ? 1 : 0;
    const next = i + 1 + dollar;
    return startsAmount(scan, next) ? { currency: iso, minor: 0, dual: false, next } : undefined;
  }
  const cur = find(scan, i, 'cur');
  const dollar = cur?.sense.before && isMark(scan, cur.next, '$') && glued(scan, cur.next) ? 1 : 0;
  if (cur && dollar && startsAmount(scan, cur.next + 1)) return { currency: cur.sense.code, minor: 0, dual: false, next: cur.next + 1 };
  if (cur && signed(scan, i, cur.next) && attached(scan, i, cur.next) && startsAmount(scan, cur.next)) {
    return { currency: cur.sense.code, minor: cur.sense.minor ?? 0, dual: false, next: cur.next };
  }
  const named = i === 0 ? wordBefore(scan) : undefined;
  if (named) return named;
  const family = find(scan, i, 'family');
  if (!family) return undefined;
  const short = signed(scan, i, family.next);
  const abbreviated = token.type === 0 && token.text === 'Rs';
  if (!short && !abbreviated) return undefined;
  const next = abbreviated ? dotted(scan, family.next, true) : family.next;
  if (family.sense.family === 'dollar' && i > 0 && glued(scan, i) && isoAt(scan, i - 1)) return undefined;
  return startsAmount(scan, next) ? { ...ofFamily(scan, family.sense.family, undefined), dual: false, next } : undefined;
}

/** «A$», «US $»: the letters are capitals and touch the sign, except «US», which may stand apart. */
function attached(scan: Scan, from: number, to: number): boolean {
  const token = scan.tokens[from]!;
  if (token.type !== 0 || to === from + 1 || scan.tokens[to - 1]!.type === 0 || scan.tokens[to - 1]!.text === '.') return true;
  const c = token.text.charCodeAt(0);
  if (c >= 0x61 && c <= 0x7a)
    return token.text === 'c' || token.text === 'hk' || token.text === 'nz' || token.text === 'us' || token.text.length > 2;
  return scan.tokens[to - 1]!.gap === false || token.text === 'US';
}

/** The phrase has a sign in it («US$», «€»), or is written in capitals. */
function signed(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = scan.tokens[k]!;
    if (token.type === 2 && token.text !== '.' && token.text !== '-') return true;
  }
  const text = scan.tokens[from]!.text;
  const small = to === from + 1 ? find(scan, from, 'cur') : undefined;
  if (small?.sense.before) return true;
  return to === from + 1 && text.length <= 3 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** «Рублей 10», «Malaysian ringgit 42» alone in a block: a table cell. «Won 20 seats» and «Euro 2024 opens» go on. */
function wordBefore(scan: Scan): CurrencyReading | undefined {
  const reading = scan.tokens[0]!.type === 0 ? currencyAfter(scan, 0) : undefined;
  if (!reading || reading.dual || !startsAmount(scan, reading.next)) return undefined;
  for (let i = reading.next; i < scan.tokens.length; i++)
    if (scan.tokens[i]!.type === 0 && !find(scan, i, 'scale') && !isoAt(scan, i) && !currencyAfter(scan, i)) return undefined;
  return isScore(scan, reading.next) ? undefined : reading;
}

/** «3-2», «2024»: no amount that stands behind its currency. */
function isScore(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  const dashed = scan.tokens[i + 1]?.type === 2 && scan.tokens[i + 2]?.type === 1;
  return dashed || /^(?:19|20)\d\d$/.test(scan.text.slice(token.start, token.end));
}

function startsAmount(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  if (token === undefined) return false;
  if (token.type === 1) return true;
  return (
    token.type === 2 &&
    (token.text === '-' || token.text === '−' || token.text === '.') &&
    scan.tokens[i + 1]?.type === 1 &&
    glued(scan, i + 1)
  );
}
