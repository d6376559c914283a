import type { CitedWork } from '../facts/cited-work.ts';
import { invertedName, isArticle, periodicalOf, responsible } from './author-names.ts';
import { citedDate } from './dates.ts';

const types: Readonly<Record<string, string>> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  'post-weblog': 'BLOG',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  legislation: 'STAT',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** `2026/03/20`; parts that are not known stay empty. */
function risDate(date: string | undefined): string | undefined {
  const { year, monthNumber, day } = citedDate(date) ?? {};
  if (year === undefined) return undefined;
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(monthNumber)}/${two(day)}`;
}

/** A source as a record of the RIS format, which Zotero, EndNote and Mendeley read. Lines end in CR LF, as the format has it. */
export function risRecord(work: CitedWork): string {
  const [first, last] = work.pages?.split(/\s*[-‐‑–]+\s*/) ?? [];
  const article = isArticle(work);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[work.type] ?? 'GEN'],
    ...responsible(work).map((author) => ['AU', invertedName(author)] as const),
    ['TI', work.title],
    ['T2', article ? periodicalOf(work) : work.container],
    ['PB', article && work.container === undefined ? undefined : work.publisher],
    ['CY', work.place],
    ['ET', work.edition ?? work.version],
    ['VL', work.volume],
    ['IS', work.issue ?? work.number],
    ['SP', first],
    ['EP', last],
    ['PY', citedDate(work.issued)?.year],
    ['DA', risDate(work.issued)],
    ['Y2', risDate(work.accessed)],
    ['SN', work.isbn],
    ['DO', work.doi],
    ['LA', work.language],
    ['UR', work.url],
  ];
  const body = lines.flatMap(([tag, value]) => (value === undefined || value === '' ? [] : [`${tag}  - ${value}`]));
  return [...body, 'ER  - ', ''].join('\r\n');
}
