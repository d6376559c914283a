import { join } from 'node:path';
import { readTsv } from '../tables.ts';

/** Sources of names whose licence the permissive pack may carry: Wikidata (CC0) and ArWikiCats (MIT). */
const permissive = new Set(['eps', 'eps-local', 'ep2015', 'wd-json', 'arwikicats-by-name']);

const patronymic = /(вич|вна|ична)$/;
/** Given names in their Ukrainian form: such a label is Ukrainian although all its letters are Russian. */
const ukrainian = /Володимир|Олександр|Олекс|Микол|Михайло|Дмитро|Василь |Петро |Павло|Катерин|Тетян|Ганна/;

/**
 * Russian forms of a name as the news writes it, given name first: `Аваков Арсен Борисович` and `Аваков, Арсен Борисович` give
 * «Арсен Аваков» and «Арсен Борисович Аваков».
 */
export function russianForms(name: string): string[] {
  if (ukrainian.test(name)) return [];
  const comma = /^([^,]+), (.+)$/.exec(name);
  const words = (comma ? `${comma[2]} ${comma[1]}` : name).split(' ').filter((word) => word !== '');
  const [first = '', second = '', third = ''] = words;
  if (words.length !== 3) return words.length === 2 ? [words.join(' ')] : [];
  if (patronymic.test(third)) return [`${second} ${first}`, `${second} ${third} ${first}`];
  if (patronymic.test(second)) return [`${first} ${third}`, words.join(' ')];
  return [words.join(' ')];
}

function pick(cell: string | undefined, script: RegExp): string[] {
  return (cell ?? '')
    .split('|')
    .map((part) => part.split('#'))
    .filter(([name = '', source = '']) => permissive.has(source) && script.test(name) && name.includes(' '))
    .map(([name = '']) => name.trim());
}

/** Russian and Arabic names of people by Wikidata item, where a source under CC0 or MIT has them. */
export function readLocalNames(data: string): Map<string, { readonly ru: string[]; readonly ar: string[] }> {
  const names = new Map<string, { ru: string[]; ar: string[] }>();
  for (const row of readTsv(join(data, 'people/merged-names/people-names.tsv'))) {
    const ru = [...new Set(pick(row.ru, /^[А-ЯЁ][А-ЯЁа-яё ,.’'-]+$/u).flatMap(russianForms))];
    const ar = pick(row.ar, /^[\u{620}-\u{64a} ]+$/u).map((name) => name.replace(/^(الدكتور|الشيخ) /u, ''));
    if (row.qid && (ru.length > 0 || ar.length > 0)) names.set(row.qid, { ru, ar });
  }
  return names;
}
