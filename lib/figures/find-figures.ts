import type { Article, Figure } from '../annotation.ts';
import { languageOf } from '../lang/languages.ts';
import { acceptNumber, acceptOrdinal, afterVague, isClock } from './accept.ts';
import { readAmount } from './amount.ts';
import type { Amount } from './amount-type.ts';
import { compileLexicon, lead } from './compile.ts';
import { toDouble } from './decimal.ts';
import { countedAfter } from './counted.ts';
import { dateDraft } from './date.ts';
import { monthNear, readCalendarRange, readDateFigure } from './daterange.ts';
import { type SeparatorEvidence, separatorEvidence } from './digits.ts';
import { amountDraft, type Draft, rangeDraft, startOf } from './figure.ts';
import { readHijri } from './hijri.ts';
import { maskNegatives, namedNumber } from './negatives.ts';
import { readNumericDate, readSlashDay } from './numeric-date.ts';
import { readOrdinalYear } from './ordinal-year.ts';
import { readDecade, readPeriod } from './period.ts';
import { qualifierOf } from './qualifier.ts';
import { readPair } from './range.ts';
import { readRelative } from './relative.ts';
import { find, foldedAt, isDash, openScan, phraseEnd, type Scan, type Surroundings } from './scan.ts';
import { isoDate } from './date-parts.ts';
import { readLoneYear, readYearRange } from './year.ts';
import { yearsOfDays } from './year-of-day.ts';

/**
 * Every figure of the article, in order, none overlapping. Offsets are UTF-16 code units into `article.text`; spans never
 * cross a block. Each block is read in its own language; one without a lexicon in the article's, else in English.
 * Raises nothing, whatever the text holds.
 */
export function findFigures(article: Article): Figure[] {
  const figures: Figure[] = [];
  const around = surroundingsOf(article, figures);
  for (const block of article.blocks) {
    const lexicon = compileLexicon(languageOf(block.lang)?.figures ?? languageOf(article.lang)?.figures ?? languageOf('en')!.figures!);
    const scan = openScan(article.text, block.start, block.end, lexicon, around);
    maskNegatives(scan);
    const { quiet, tokens } = scan;
    const count = tokens.length;
    for (let i = 0; i < count; ) {
      if (quiet[i] === 1) {
        i++;
        continue;
      }
      const drafts = draftsAt(scan, i);
      for (const draft of drafts) figures.push(finish(scan, draft));
      const last = drafts[drafts.length - 1];
      i = last ? Math.max(last.next, i + 1) : i + 1;
    }
  }
  return yearsOfDays(figures);
}

/** The year of the last date among the figures so far. */
function lastYear(figures: readonly Figure[]): number | undefined {
  for (let k = figures.length - 1; k >= 0; k--) {
    const { kind, value, to } = figures[k]!;
    const found = kind === 'date' || kind === 'daterange' ? /^\d{4}/.exec(String(to ?? value ?? '')) : null;
    if (found) return Number(found[0]);
  }
  return undefined;
}

function surroundingsOf(article: Article, figures: readonly Figure[]): Surroundings {
  let evidence: SeparatorEvidence | undefined;
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(article.published ?? '');
  const published = parts
    ? { year: Number(parts[1]), ...(parts[2] ? { month: Number(parts[2]) } : {}), ...(parts[3] ? { day: Number(parts[3]) } : {}) }
    : undefined;
  return {
    yearBefore: () => lastYear(figures),
    evidence: () => {
      evidence ??= separatorEvidence(article.text);
      return evidence;
    },
    ...(published ? { published } : {}),
    ...(article.country ? { country: article.country } : {}),
  };
}

/** Figures that start at token `i`: none, one, or the two ends of a change. */
function draftsAt(scan: Scan, i: number): readonly Draft[] {
  if (scan.masked[i]) return [];
  const leads = leadsAt(scan, i);
  if (leads === 0) return [];
  const dated = leads & lead.date && !isPlainCount(scan, i) && !isShareOrScaled(scan, i) ? readDates(scan, i) : undefined;
  if (dated) return [dated];
  const amount = leads === lead.date ? undefined : readAmount(scan, i);
  return amount ? amounts(scan, amount) : [];
}

/** «12,345», «120000»: five characters or more without a dot, nothing glued behind, no month near: no form of a date begins so. */
function isPlainCount(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  if (token.type !== 1 || token.end - token.start < 5) return false;
  for (let k = token.start; k < token.end; k++) if (scan.text.charCodeAt(k) === 0x2e) return false;
  const next = scan.tokens[i + 1];
  return (next === undefined || next.gap || next.type === 0) && !monthNear(scan, i);
}

/** «8.1 %», «20 million»: digits before a per cent sign or a scale word begin no date. */
function isShareOrScaled(scan: Scan, i: number): boolean {
  if (scan.tokens[i]!.type !== 1) return false;
  const pct = find(scan, i + 1, 'pct');
  if (pct) return true;
  const scale = find(scan, i + 1, 'scale');
  return scale !== undefined && !scale.sense.tight && !scale.sense.ofMoney;
}

/** What may begin at token `i` (bits of `lead`); most words begin nothing, which keeps the scan quick. */
function leadsAt(scan: Scan, i: number): number {
  const token = scan.tokens[i]!;
  if (token.type === 1) return lead.date | lead.amount;
  const entries = scan.entries[i];
  let leads = entries?.leads ?? 0;
  if (entries !== undefined) for (const phrase of entries.phrases) if (phraseEnd(scan, i, phrase.words) > 0) leads |= phrase.leads;
  const next = scan.tokens[i + 1];
  if (leads & lead.article && (next?.type === 1 || leadsBehind(scan, i + 1) & (lead.amount | lead.unit | lead.sign))) leads |= lead.amount;
  if (leads & lead.near && (scan.entries[i + 1]?.leads ?? 0) & lead.date) leads |= lead.date;
  if (leads & lead.sign && (i === 0 || next?.type !== 0)) leads |= lead.amount;
  if (leads & lead.unit && scan.lexicon.data.joins !== 'and' && (i === 0 || scan.entries[i + 1] !== undefined)) leads |= lead.amount;
  if (leads & (lead.date | lead.amount)) return leads;
  if (leads & lead.sign && next !== undefined) return leads | lead.amount;
  return unlisted(scan, i) ? lead.date | lead.amount : 0;
}

/** What token `i` may begin behind an article: by itself, or as the first word of a phrase («a couple of hundred»). */
function leadsBehind(scan: Scan, i: number): number {
  const entries = scan.entries[i];
  if (entries === undefined) return 0;
  let leads = entries.leads;
  for (const phrase of entries.phrases) if (phraseEnd(scan, i, phrase.words) > 0) leads |= phrase.leads;
  return leads;
}

/** Words that the lexicon does not hold but a rule reads: codes, compounds, Roman numerals, signs. */
function unlisted(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  const c = token.text.charCodeAt(0);
  if (token.type === 2)
    return c === 0x2d || c === 0x2212 || c === 0x27 || c === 0x2019 || (c > 0xbb && !isQuote(c)) || c === 0xbc || c === 0xbd || c === 0xbe;
  const { length } = token.text;
  if (length <= 7 && ((c >= 0x41 && c <= 0x5a) || c === 0x425))
    return length === 1 || token.text[1] !== token.text[1]!.toLowerCase() || scan.tokens[i + 1]?.type === 1;
  return length > 7 && scan.lexicon.data.compound?.(foldedAt(scan, i))?.value !== undefined;
}

function isQuote(c: number): boolean {
  return (c >= 0x2013 && c <= 0x2026) || c === 0x60c || c === 0x61b || c === 0x61f;
}

function readDates(scan: Scan, i: number): Draft | undefined {
  const range = readCalendarRange(scan, i);
  if (range) return range;
  const isNumber = scan.tokens[i]!.type === 1;
  const dated = mayBeDate(scan, i);
  if (scan.tokens[i]!.type === 1) {
    const numeric = namedNumber(scan, i) ? undefined : readNumericDate(scan, i);
    if (numeric) return { first: i, next: numeric.next, fields: { kind: 'date', value: isoDate(numeric.date) } };
    const slash = readSlashDay(scan, i);
    if (slash) return dateDraft(scan, { first: i, next: slash.next, date: slash.date });
  }
  return (
    (dated || isFourDigits(scan, i) ? readHijri(scan, i) : undefined) ??
    longer(dated ? readDateFigure(scan, i) : undefined, isNumber ? undefined : readRelative(scan, i)) ??
    readDecade(scan, i) ??
    readOrdinalYear(scan, i) ??
    readPeriod(scan, i) ??
    readYearRange(scan, i) ??
    (scan.tokens[i]!.type === 1 ? readLoneYear(scan, i) : undefined)
  );
}

/** Four digits, as a year of the Hijri era has. */
function isFourDigits(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  return token.type === 1 && token.end - token.start === 4;
}

/** A number begins a date only with the name of a month soon behind it; other words may. */
function mayBeDate(scan: Scan, i: number): boolean {
  const leads = scan.entries[i]?.leads ?? 0;
  return (scan.tokens[i]!.type !== 1 && (leads & lead.amount) === 0) || monthNear(scan, i);
}

/** The reading that covers more; the first when both cover the same. */
function longer(a: Draft | undefined, b: Draft | undefined): Draft | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.next > a.next ? b : a;
}

function amounts(scan: Scan, amount: Amount): readonly Draft[] {
  const pair = readPair(scan, amount);
  if (pair?.range && clockRange(scan, pair.a, pair.b)) return [];
  if (pair) {
    const counted = pair.range && pair.b.measure === undefined ? acceptRange(scan, pair.a, pair.b) : true;
    if (counted) return pair.range ? [rangeDraft(pair.a, pair.b)] : [amountDraft(pair.a), amountDraft(pair.b)];
    scan.masked[pair.b.first] = 1;
    return [];
  }
  if (amount.measure !== undefined && afterVague(scan, amount)) return [];
  if (amount.measure === undefined) {
    if (amount.number?.ordinal ? !acceptOrdinal(scan, amount) : !acceptNumber(scan, amount)) return [];
  }
  return [amountDraft(amount)];
}

/** «с 9.00 до 18.00», «from 9 to 5 p.m.»: times of day. */
function clockRange(scan: Scan, a: Amount, b: Amount): boolean {
  if (a.measure || b.measure) return false;
  const clock = isClock(scan, b) || isClock(scan, a);
  if (clock) for (let k = a.first; k < b.next; k++) scan.masked[k] = 1;
  return clock;
}

/** A range of bare numbers counts something or is spelled; «3-1» alone is a score. */
function acceptRange(scan: Scan, a: Amount, b: Amount): boolean {
  if (!a.number?.plain || !b.number?.plain) return true;
  const dash = isDash(scan, a.next);
  if (!acceptNumber(scan, { ...a, next: b.next, number: { ...b.number, first: a.first, plain: true } })) return false;
  return !dash || toDouble(b.value) > 200 || (scan.tokens[b.next]?.type === 0 && countedAfter(scan, b.next).text !== null);
}

function finish(scan: Scan, draft: Draft): Figure {
  const start = startOf(scan, draft.first);
  const end = scan.tokens[draft.next - 1]!.end;
  const hedge = draft.qualifier ?? qualifierOf(scan, draft.first, draft.next);
  // «до 1 августа», «over 2025» place a date; only «about» hedges one.
  const dated = draft.fields.kind === 'date' || draft.fields.kind === 'daterange';
  const qualifier = dated && hedge !== 'about' ? undefined : hedge;
  const figure: Figure = { start, end, text: scan.text.slice(start, end), ...draft.fields, ...(qualifier ? { qualifier } : {}) };
  if (!draft.counts) return figure;
  const counted = countedAfter(scan, draft.next);
  return { ...figure, ...(counted.person ? { unit: 'person' } : {}), counted: counted.text };
}
