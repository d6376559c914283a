import { digitValue } from './tokens.ts';
import { find, findCue, foldedAt, glued, isCapital, isDash, isMark, type Scan, startsSentence } from './scan.ts';

/** True when the word at `k` is written with a capital inside («iOS», «eBay»), as products are. */
function innerCapital(scan: Scan, k: number): boolean {
  const text = scan.tokens[k]?.type === 0 ? scan.tokens[k].text : '';
  return text.length > 1 && text.length < 12 && /^[a-z]/.test(text) && /[A-Z]/.test(text);
}

/** «7-Eleven»: a number, a hyphen and a number word with a capital in running text. */
export function isNumberBrand(scan: Scan, i: number): boolean {
  if (!isDash(scan, i + 1) || !glued(scan, i + 1) || !glued(scan, i + 2)) return false;
  return isCapital(scan, i + 2) && find(scan, i + 2, 'card') !== undefined;
}

/** «Web 2.0», «iOS 17.2»: a name and a small number with one decimal, nothing counted. */
function isRelease(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  const text = scan.text.slice(token.start, token.end);
  const product = innerCapital(scan, i - 1);
  if (!product && !/^\d{1,2}\.\d$/.test(text)) return false;
  if (!product && (!isCapital(scan, i - 1) || (startsSentence(scan, i - 1) && scan.tokens[i - 1]!.text.length > 3))) return false;
  const known = scan.entries[i - 1];
  if (known !== undefined && !product) return false;
  const next = scan.entries[i + 1];
  return !next?.some((entry) => ['pct', 'scale', 'unit', 'cur', 'family', 'time'].includes(entry.sense.role));
}

/** «4K», «5K run»: one digit and a capital K is a format or a race, no thousands. */
function isFormat(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  const next = scan.tokens[i + 1];
  if (next?.type !== 0 || next.gap || next.text !== 'K' || token.end - token.start !== 1) return false;
  return scan.tokens[i - 1]?.type !== 2 || !glued(scan, i);
}

/** «Т-34», «Ту-134» begin with a capital: one or two letters, a hyphen, digits. */
function isType(scan: Scan, i: number): boolean {
  if (!isDash(scan, i - 1) || !glued(scan, i - 1) || !glued(scan, i)) return false;
  const name = scan.tokens[i - 2];
  return name?.type === 0 && name.text.length <= 2 && isCapital(scan, i - 2);
}

/** «5 min read», «Время чтения: 4 мин», «5 دقائق قراءة»: what a site says of its article, not the article. */
function isReadingTime(scan: Scan, i: number): boolean {
  const unit = find(scan, i + 1, 'time');
  if (unit?.sense.unit !== 'm') return false;
  const dot = isMark(scan, unit.next, '.') ? unit.next + 1 : unit.next;
  const behind = findCue(scan, dot, 'reading');
  if (behind > 0) return scan.tokens[behind] === undefined;
  if (scan.tokens[dot] !== undefined) return false;
  const end = isMark(scan, i - 1, ':') ? i - 1 : i;
  for (let k = end - 1; k >= 0 && k >= end - 3; k--) if (findCue(scan, k, 'reading') === end) return true;
  return false;
}

/** «Section 5(2)», «статья 51(3)»: a number in brackets right behind another. */
function isSubsection(scan: Scan, i: number): boolean {
  return isMark(scan, i - 1, '(') && glued(scan, i - 1) && glued(scan, i) && isMark(scan, i + 1, ')') && scan.tokens[i - 2]?.type === 1;
}

/** «p. 23»: a page, where no price could stand. */
function isPage(scan: Scan, i: number): boolean {
  return (
    isMark(scan, i - 1, '.') &&
    glued(scan, i - 1) &&
    (foldedAt(scan, i - 2) === 'p' || foldedAt(scan, i - 2) === 'pp') &&
    scan.tokens[i - 3]?.type !== 1
  );
}

/** «1-in-100»: the hyphens make one word of a chance; the number alone is none. */
function isChance(scan: Scan, i: number): boolean {
  return isDash(scan, i + 1) && glued(scan, i + 1) && foldedAt(scan, i + 2) === 'in' && isDash(scan, i + 3) && glued(scan, i + 3);
}

/** True when the digits at token `i` are part of a name, a reference, or what a site says of itself. */
export function isNameNumber(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  if (digitValue(scan.text.charCodeAt(token.start)) < 0) return false;
  return (
    isNumberBrand(scan, i) ||
    isFormat(scan, i) ||
    isSubsection(scan, i) ||
    isChance(scan, i) ||
    (i > 0 && (isType(scan, i) || isPage(scan, i) || isRelease(scan, i))) ||
    isReadingTime(scan, i)
  );
}
