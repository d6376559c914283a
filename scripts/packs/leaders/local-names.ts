import { join } from 'node:path';
import { readTsv } from '../tables.ts';

/** Sources of names whose licence the permissive pack may carry: Wikidata (CC0) and ArWikiCats (MIT). */
const permissive = new Set(['eps', 'eps-local', 'ep2015', 'wd-json', 'arwikicats-by-name']);

function pick(cell: string | undefined, script: RegExp): string[] {
  return (cell ?? '')
    .split('|')
    .map((part) => part.split('#'))
    .filter(([name = '', source = '']) => permissive.has(source) && script.test(name) && name.includes(' ') && !/[()[\]]/.test(name))
    .map(([name = '']) => name.trim());
}

/** Russian and Arabic names of people by Wikidata item, where a source under CC0 or MIT has them. */
export function readLocalNames(data: string): Map<string, { readonly ru: string[]; readonly ar: string[] }> {
  const names = new Map<string, { ru: string[]; ar: string[] }>();
  for (const row of readTsv(join(data, 'people/merged-names/people-names.tsv'))) {
    const ru = pick(row.ru, /^[\u{400}-\u{45f} .’'-]+$/u);
    const ar = pick(row.ar, /^[\u{600}-\u{6ff} ]+$/u);
    if (row.qid && (ru.length > 0 || ar.length > 0)) names.set(row.qid, { ru, ar });
  }
  return names;
}
