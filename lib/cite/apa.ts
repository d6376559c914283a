import type { CitedWork } from '../facts/cited-work.ts';
import { apaNames, isArticle, periodicalOf, responsible } from './author-names.ts';
import { type CitedDate, citedDate, englishDate } from './dates.ts';
import { ordinal, pageRange, sentence, workLink } from './sentence.ts';

/** Articles of a journal and books are dated by the year alone. */
const byYear: ReadonlySet<string> = new Set(['article-journal', 'book', 'chapter', 'thesis']);

function dateOf({ year, month, day, words }: CitedDate, type: string): string {
  if (year === undefined) return words;
  if (month === undefined || byYear.has(type)) return year;
  return day === undefined ? `${year}, ${month}` : `${year}, ${month} ${day}`;
}

/** The title with what identifies the work in brackets: «(2nd ed.)», «(ICPSR 36966; Version V1) [Data set]». */
function titleOf({ title, edition, number, version, type }: CitedWork): string {
  const marks = [edition && `${ordinal(edition)} ed.`, number, version && `Version ${version}`].filter(Boolean);
  return sentence(
    [title, marks.length > 0 ? `(${marks.join('; ')})` : '', type === 'dataset' ? '[Data set]' : ''].filter(Boolean).join(' '),
  );
}

function issueOf(work: CitedWork): string {
  const volume = work.volume === undefined ? '' : `${work.volume}${work.issue === undefined ? '' : `(${work.issue})`}`;
  return [periodicalOf(work), volume, work.pages && pageRange(work.pages)].filter(Boolean).join(', ');
}

/** A source as an entry of a reference list in the style of the American Psychological Association, 7th edition, without italics. */
export function apaCitation(work: CitedWork): string {
  const names = apaNames(responsible(work));
  const issued = citedDate(work.issued);
  const accessed = citedDate(work.accessed);
  const date = sentence(`(${issued === undefined ? 'n.d.' : dateOf(issued, work.type)})`);
  const title = titleOf(work);
  const source = isArticle(work) ? issueOf(work) : [work.container, work.publisher].filter((one) => one && one !== names).join('. ');
  const link = workLink(work);
  // What has no date may change: the style then asks for the day on which it was read.
  const read = link && issued === undefined && accessed ? `Retrieved ${englishDate(accessed)}, from ${link}` : link;
  return [...(names === '' ? [title, date] : [sentence(names), date, title]), sentence(source), read].filter(Boolean).join(' ');
}
