import type { CitedWork } from '../facts/cited-work.ts';
import { chicagoNames, isArticle, periodicalOf, responsible } from './author-names.ts';
import { citedDate, englishDate } from './dates.ts';
import { ordinal, pageRange, quoted, sentence, workLink } from './sentence.ts';

const pages: ReadonlySet<string> = new Set(['webpage', 'post', 'post-weblog', 'entry-encyclopedia', 'entry-dictionary']);

/** Of a journal: «Classical Philology 111, no. 2 (April): 165–76». */
function journalPart(work: CitedWork): string {
  const month = citedDate(work.issued)?.month;
  const volume = [work.volume, work.issue && `no. ${work.issue}`].filter(Boolean).join(', ');
  const place = [periodicalOf(work), volume, month && volume ? `(${month})` : ''].filter(Boolean).join(' ');
  return work.pages === undefined ? place : `${place}: ${pageRange(work.pages)}`;
}

/** What follows the year: title, then where the work stands. `head` is what the entry begins with. */
function bodyOf(work: CitedWork, head: string): string[] {
  const issued = citedDate(work.issued);
  const day = issued?.month === undefined ? '' : englishDate(issued);
  if (work.type === 'article-journal') return [quoted(work.title), sentence(journalPart(work))];
  if (isArticle(work)) {
    const paper = periodicalOf(work);
    return [quoted(work.title), sentence([paper === head ? '' : paper, day].filter(Boolean).join(', '))];
  }
  if (pages.has(work.type)) {
    const site = [work.container, work.publisher].filter((one) => one && one !== head).map((one) => sentence(one ?? ''));
    return [quoted(work.title), ...site, sentence(day)];
  }
  const marks = [work.edition && `${ordinal(work.edition)} ed.`, work.number, work.version && `Version ${work.version}`];
  const publisher = work.publisher === head ? undefined : work.publisher;
  return [
    sentence(work.title),
    ...marks.map((one) => sentence(one ?? '')),
    sentence(work.container ?? ''),
    sentence([publisher && work.place, publisher].filter(Boolean).join(': ')),
  ];
}

/** A source as an entry of a reference list in the author-date style of the Chicago Manual, 17th edition, without italics. */
export function chicagoCitation(work: CitedWork): string {
  const names = chicagoNames(responsible(work));
  // An unsigned article stands under the name of its paper, other works without anybody under their title.
  const head = names || (isArticle(work) ? (periodicalOf(work) ?? '') : '');
  const issued = citedDate(work.issued);
  const accessed = citedDate(work.accessed);
  const year = sentence(issued === undefined ? 'n.d' : (issued.year ?? issued.words));
  const body = bodyOf(work, head).filter(Boolean);
  const link = workLink(work);
  const read = issued === undefined && accessed ? sentence(`Accessed ${englishDate(accessed)}`) : '';
  const start = head === '' ? [body.shift(), year] : [sentence(head), year];
  return [...start, ...body, read, link && sentence(link)].filter(Boolean).join(' ');
}
