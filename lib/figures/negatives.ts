import { exactCodes } from '../lang/figures/symbols.ts';
import { isNameNumber, isNumberBrand } from './name-number.ts';
import { digitValue } from './tokens.ts';
import { find, findCue, foldedAt, glued, isCapital, isDash, isMark, type Scan, startsSentence } from './scan.ts';

/** Marks tokens [from, to) as no figure. */
function mask(scan: Scan, from: number, to: number): void {
  for (let k = from; k < to; k++) scan.masked[k] = 1;
}

/**
 * Masks what looks like a number and is none, in one pass: links, handles, addresses, phone numbers, versions and IP
 * addresses, clock times and scores with a colon, numbers glued to letters («F-16», «H5N1», «COVID-19»), list numbering.
 */
export function maskNegatives(scan: Scan): void {
  const { tokens } = scan;
  listNumber(scan);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (scan.masked[i]) continue;
    if (token.type === 2) {
      if ((token.text === '@' || token.text === '#') && glued(scan, i + 1)) i = maskRun(scan, i) - 1;
      else if (token.text === '№') maskReference(scan, i);
      else if (token.text === '+' && tokens[i + 1]?.type === 1 && glued(scan, i + 1)) {
        if (glued(scan, i) && scan.masked[i - 1]) mask(scan, i, i + 2);
        else maskPhone(scan, i, i + 1);
      }
      continue;
    }
    if (token.type === 0) {
      if (linkAt(scan, i)) i = maskRun(scan, i) - 1;
      continue;
    }
    numberAt(scan, i);
  }
}

/** «1.», «2)», «(3)» at the start of a block, with text behind it. */
function listNumber(scan: Scan): void {
  const at = isMark(scan, 0, '(') ? 1 : 0;
  const token = scan.tokens[at];
  if (token?.type !== 1 || token.end - token.start > 3) return;
  const closer = scan.tokens[at + 1];
  if (closer?.type !== 2 || closer.gap || !(closer.text === ')' || closer.text === '.' || (closer.text === '-' && at === 0))) return;
  const after = scan.tokens[at + 2];
  if (after?.gap && after.type !== 1) mask(scan, 0, at + 2);
}

function linkAt(scan: Scan, i: number): boolean {
  // Hardly any word is followed at once by a sign of an address.
  const next = scan.tokens[i + 1];
  if (next === undefined || next.gap || next.type !== 2 || !':.@'.includes(next.text)) return false;
  const text = foldedAt(scan, i);
  if ((text === 'http' || text === 'https' || text === 'ftp') && isMark(scan, i + 1, ':') && isMark(scan, i + 2, '/')) return true;
  if (text === 'www' && isMark(scan, i + 1, '.')) return true;
  return isMark(scan, i + 1, '@') && glued(scan, i + 1) && glued(scan, i + 2);
}

/** Masks everything up to the next gap. Returns the token behind it. */
function maskRun(scan: Scan, i: number): number {
  let k = i + 1;
  while (k < scan.tokens.length && !scan.tokens[k]!.gap) k++;
  mask(scan, i, k);
  return k;
}

/** «№ 57»: the sign and the number behind it. */
function maskReference(scan: Scan, i: number): void {
  let k = i + 1;
  if (scan.tokens[k]?.type !== 1) return;
  while (k + 2 < scan.tokens.length && (isDash(scan, k + 1) || isMark(scan, k + 1, '/')) && scan.tokens[k + 2]?.type === 1) k += 2;
  mask(scan, i, k + 1);
}

/** Length of the literal at `k` in digits; 0 when it is none. */
function digitsAt(scan: Scan, k: number): number {
  const token = scan.tokens[k];
  if (token?.type !== 1) return 0;
  let n = 0;
  for (let c = token.start; c < token.end && n < 64; c++) if (digitValue(scan.text.charCodeAt(c)) >= 0) n++;
  return n;
}

/** «+966 11 412 3456»: digit groups joined by spaces, hyphens and brackets, ten digits or more in all. */
function maskPhone(scan: Scan, from: number, first: number): boolean {
  let k = first;
  let digits = 0;
  let end = first;
  let groups = 0;
  while (k < scan.tokens.length && k < first + 24) {
    const n = digitsAt(scan, k);
    if (n > 0) {
      digits += n;
      groups++;
      end = k + 1;
      k++;
    } else if (
      isDash(scan, k) ||
      isMark(scan, k, '(') ||
      isMark(scan, k, ')') ||
      isMark(scan, k, '/') ||
      (isMark(scan, k, '.') && glued(scan, k + 1))
    )
      k++;
    else break;
  }
  const plus = from < first;
  if (plus ? digits < 7 : digits < 7 || groups < 2 || digits > 16) return false;
  mask(scan, from, end);
  return true;
}

function numberAt(scan: Scan, i: number): void {
  const { tokens } = scan;
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  // Glued behind letters: «H5N1», «M25»; Arabic clitics, «FY» and currency letters are read by their own rules.
  if (previous && !token.gap && previous.type === 0 && !lettersMayLead(scan, i - 1)) {
    mask(scan, i, i + 1);
    return;
  }
  if (previous && !token.gap && isDash(scan, i - 1) && glued(scan, i - 1) && tokens[i - 2]?.type === 0 && !wordMayLead(scan, i - 2)) {
    mask(scan, i, i + 1);
    return;
  }
  if (isVersion(scan, i) || isNameNumber(scan, i)) {
    mask(scan, i, isNumberBrand(scan, i) ? i + 3 : i + 1);
    return;
  }
  // Digits and letters in one word behind it: «221B», «5G», «4K».
  const next = tokens[i + 1];
  if (next?.type === 0 && !next.gap && next.text.length === 1 && /^[A-GI-PR-Z]$/.test(next.text) && !scan.entries[i + 1]) {
    mask(scan, i, i + 1);
    return;
  }
  if (next?.type === 0 && !next.gap && tokens[i + 2]?.type === 1 && !tokens[i + 2]!.gap) {
    if (
      !find(scan, i + 1, 'range') &&
      next.text !== 'Q' &&
      next.text !== 'H' &&
      find(scan, i + 1, 'unit')?.next !== i + 3 &&
      !isMonth(scan, i + 1)
    ) {
      mask(scan, i, i + 3);
      return;
    }
  }
  if (isDash(scan, i - 1) && glued(scan, i - 1) && glued(scan, i) && i > 1 && tokens[i - 2]!.type === 1 && scan.masked[i - 2]) {
    mask(scan, i, i + 1);
    return;
  }
  if (next?.text === '°' && !next.gap && tokens[i + 2]?.type === 1 && !tokens[i + 2]!.gap) {
    mask(scan, i, i + 1);
    return;
  }
  if (colon(scan, i)) return;
  if (
    next?.type === 2 &&
    !next.gap &&
    (next.text === '′' || next.text === '″') &&
    previous?.type === 2 &&
    !token.gap &&
    (previous.text === '°' || previous.text === '′')
  ) {
    mask(scan, i, i + 1);
    return;
  }
  phoneLike(scan, i);
}

function isMonth(scan: Scan, i: number): boolean {
  return find(scan, i, 'month') !== undefined;
}

/** «10:30», «6:4», «3:16»: digits on both sides of a colon. */
function colon(scan: Scan, i: number): boolean {
  let k = i;
  while (
    (isMark(scan, k + 1, ':') || isMark(scan, k + 1, '∶')) &&
    glued(scan, k + 1) &&
    glued(scan, k + 2) &&
    scan.tokens[k + 2]?.type === 1
  )
    k += 2;
  if (k === i) return false;
  mask(scan, i, k + 1);
  return true;
}

/** «4.12.1», «185.220.101.34»: dots that fit no grouping and no date. */
function isVersion(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  let dots = 0;
  let widest = 0;
  let run = 0;
  for (let k = token.start; k < token.end && k < token.start + 40; k++) {
    if (digitValue(scan.text.charCodeAt(k)) >= 0) {
      run++;
      widest = Math.max(widest, run);
    } else if (scan.text[k] === '.') {
      dots++;
      run = 0;
    } else return false;
  }
  if (dots < 2) return false;
  return dots !== 2 && !(widest === 3 && dots > 2 && allThrees(scan, token.start, token.end));
}

function allThrees(scan: Scan, start: number, end: number): boolean {
  const parts = scan.text.slice(start, end).split('.');
  return parts.length > 0 && parts.slice(1).every((p) => p.length === 3) && (parts[0]?.length ?? 9) <= 3 && Number(parts[1]) > 255;
}

function phoneLike(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  const n = digitsAt(scan, i);
  const zero = digitValue(scan.text.charCodeAt(token.start)) === 0;
  const bracketed =
    isMark(scan, i - 1, '(') &&
    isMark(scan, i + 1, ')') &&
    n >= 2 &&
    scan.tokens[i + 2]?.type === 1 &&
    scan.tokens[i + 2]!.end - scan.tokens[i + 2]!.start >= 3;
  if (bracketed) return maskPhone(scan, i, i);
  if (n === 1 && isMark(scan, i + 1, '(') && digitsAt(scan, i + 2) === 3 && isMark(scan, i + 3, ')')) return maskPhone(scan, i, i);
  if (
    isDash(scan, i + 1) &&
    glued(scan, i + 1) &&
    glued(scan, i + 2) &&
    digitsAt(scan, i + 2) > 0 &&
    isDash(scan, i + 3) &&
    glued(scan, i + 4) &&
    digitsAt(scan, i + 4) > 0
  ) {
    if (n <= 4 && digitsAt(scan, i + 2) <= 2 && digitsAt(scan, i + 4) <= 4 && (n === 4 || digitsAt(scan, i + 4) === 4)) return false;
    return maskPhone(scan, i, i);
  }
  if (
    zero &&
    n >= 3 &&
    !hasSeparator(scan, i) &&
    (scan.tokens[i + 1]?.type === 1 || (isDash(scan, i + 1) && glued(scan, i + 2) && digitsAt(scan, i + 2) >= 3))
  ) {
    return maskPhone(scan, i, i);
  }
  const separated = isDash(scan, i + 1) || isMark(scan, i + 1, '/') ? 2 : 1;
  if (zero && n >= 2 && !hasSeparator(scan, i) && digitsAt(scan, i + separated) >= (separated === 1 ? 2 : 3)) return maskPhone(scan, i, i);
  if (!hasSeparator(scan, i) && n <= 4 && digitsAt(scan, i + 1) >= 7 && !hasSeparator(scan, i + 1)) return maskPhone(scan, i, i);
  if (zero && n >= 6 && !hasSeparator(scan, i)) {
    mask(scan, i, i + 1);
    return true;
  }
  return false;
}

function hasSeparator(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  return digitsAt(scan, i) !== token.end - token.start;
}

/** Letters glued in front of digits that are no part of a name: clitics, «FY», currency letters. */
function lettersMayLead(scan: Scan, k: number): boolean {
  const word = foldedAt(scan, k);
  // Arabic papers often leave out the space («بقيمة21 مليار»), and clitics are glued anyway.
  if (scan.lexicon.data.clitics && word.charCodeAt(0) >= 0x600) return true;
  if (word === 'fy' || word === 'q' || word === 'h') return true;
  const upper = scan.tokens[k]!.text;
  if (exactCodes.has(upper) || upper === 'Rs' || find(scan, k, 'month')) return true;
  return upper.length === 3 && upper === upper.toUpperCase() && upper !== upper.toLowerCase()
    ? true
    : find(scan, k, 'cur')?.next === k + 1 || find(scan, k, 'family')?.next === k + 1;
}

/** A word before «-19»: only a plain lower-case word of some length leads a figure («magnitude-6.2», «mid-1990s»). */
function wordMayLead(scan: Scan, k: number): boolean {
  const token = scan.tokens[k]!;
  const word = foldedAt(scan, k);
  if (/^(?:mid|pre|post|early|late|end|start|since|between)$/.test(word)) return true;
  if (k > 0 && scan.tokens[k - 1]!.type === 1 && glued(scan, k) && !scan.masked[k - 1]) return true;
  if (
    scan.entries[k]?.some(
      (e) =>
        e.sense.role === 'month' ||
        e.sense.role === 'time' ||
        e.sense.role === 'scale' ||
        e.sense.role === 'cur' ||
        e.sense.role === 'card' ||
        e.sense.role === 'range',
    )
  )
    return true;
  if (scan.lexicon.data.clitics) return word === 'ب' || word === 'ال' || word === 'ل';
  return token.text.length >= 5 && !isCapital(scan, k) && !scan.lexicon.data.compound;
}

/** True when the plain number at [first, next) belongs to a name or a reference by what stands before it. */
export function namedNumber(scan: Scan, first: number): boolean {
  if (first === 0) return false;
  let k = first - 1;
  if (isMark(scan, k, '#')) return true;
  // «в школе 300 учеников» counts people; «Flight 60 passengers» is the flight's.
  if (findCue(scan, first + 1, 'person') > 0 && (!isCapital(scan, k) || startsSentence(scan, k)) && scan.lexicon.data.lang !== 'en')
    return false;
  // «القرار رقم (1701)»: the brackets belong to the number.
  const anchor = isMark(scan, k, '(') && isMark(scan, first + 1, ')') ? first - 1 : first;
  if (anchor < first) {
    if (anchor === 0) return false;
    k--;
  }
  const dot = isMark(scan, k, '.') && glued(scan, k) && k > 0;
  if (dot) k--;
  for (let back = 0; back < 4 && k - back >= 0; back++) {
    if (isMark(scan, k, ':') && findCue(scan, k - back, 'named') === k) return true;
    if (findCue(scan, k - back, 'named') === anchor || (dot && findCue(scan, k - back, 'named') === k + 1)) return true;
  }
  return false;
}

/** Two capitals or more («FBI»), or a Latin name in a Cyrillic text. */
function isAcronym(scan: Scan, k: number): boolean {
  const { text } = scan.tokens[k]!;
  if (scan.lexicon.data.lang === 'ru' && text.charCodeAt(0) < 0x100) return true;
  return text.length > 1 && text.length < 6 && text === text.toUpperCase();
}

/** True for a capitalised word right before the number that is no sentence start: «Boeing 737», «France 24». */
export function capitalBefore(scan: Scan, first: number): boolean {
  const k = first - 1;
  if (k < 0 || !isCapital(scan, k)) return false;
  if (startsSentence(scan, k) && !isAcronym(scan, k)) return false;
  const known = scan.entries[k];
  return !known?.some(
    (e) =>
      ['month', 'weekday', 'hedge', 'cur', 'family', 'range'].includes(e.sense.role) ||
      (e.sense.role === 'cue' && e.sense.cue !== 'named' && e.sense.cue !== 'clock' && e.sense.cue !== 'clock-after'),
  );
}
