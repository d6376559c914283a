import type { CitedWork, WorkAuthor } from '../facts/cited-work.ts';
import { isArticle, periodicalOf, responsible } from './author-names.ts';
import { citedDate } from './dates.ts';
import { pageRange } from './sentence.ts';

const entryTypes: Readonly<Record<string, string>> = { book: 'book', report: 'techreport', chapter: 'incollection', thesis: 'phdthesis' };

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX takes as it stands. Letters of every script stay as they are. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (one) => special[one] ?? `\\${one}`);
}

function name({ literal, family, given }: WorkAuthor): string {
  if (literal !== undefined) return `{${escaped(literal)}}`;
  return given === undefined ? escaped(family ?? '') : `${escaped(family ?? '')}, ${escaped(given)}`;
}

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '')
    .slice(0, 30);

/** «centralintelligenceagency2026»; of names in another script the host's name stands for them. */
function keyOf(work: CitedWork, year: string | undefined): string {
  const [first] = responsible(work);
  const host = /^https?:\/\/(?:www\.)?([\w-]{1,63})\./.exec(work.url ?? '')?.[1];
  const who = ascii(first?.family ?? first?.literal ?? '') || ascii(host ?? '') || 'source';
  return `${who.toLowerCase()}${year ?? ''}`;
}

/** A source as a BibTeX entry in UTF-8. The day it was read is `urldate`, as BibLaTeX has it. */
export function bibtexEntry(work: CitedWork): string {
  const date = citedDate(work.issued);
  const article = isArticle(work);
  const type = article ? 'article' : (entryTypes[work.type] ?? 'misc');
  const authors = responsible(work);
  const wrapped = (text: string | undefined): string | undefined => (text === undefined ? undefined : `{${escaped(text)}}`);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length > 0 ? `{${authors.map(name).join(' and ')}}` : undefined],
    // A second pair of braces keeps the letter case of names.
    ['title', `{{${escaped(work.title)}}}`],
    [article ? 'journal' : type === 'incollection' ? 'booktitle' : 'howpublished', wrapped(article ? periodicalOf(work) : work.container)],
    [type === 'techreport' ? 'institution' : type === 'phdthesis' ? 'school' : 'publisher', wrapped(article ? undefined : work.publisher)],
    ['address', wrapped(work.place)],
    ['edition', wrapped(work.edition)],
    ['volume', wrapped(work.volume)],
    ['number', wrapped(work.issue ?? work.number)],
    ['version', wrapped(work.version)],
    ['pages', wrapped(work.pages && pageRange(work.pages).replaceAll('–', '--'))],
    ['year', wrapped(date?.year)],
    ['month', date?.month?.slice(0, 3).toLowerCase()],
    ['day', wrapped(date?.day?.toString())],
    ['isbn', wrapped(work.isbn)],
    ['doi', wrapped(work.doi)],
    ['url', work.url && `{${work.url.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`],
    ['urldate', wrapped(work.accessed)],
    ['note', work.type === 'dataset' ? '{Data set}' : undefined],
  ];
  const lines = fields.flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = ${value},`]));
  return [`@${type}{${keyOf(work, date?.year)},`, ...lines, '}'].join('\n');
}
