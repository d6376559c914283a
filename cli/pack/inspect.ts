import type { LoadedPack } from '../../lib/packs/loaded-pack.ts';
import { loadPack, packForm } from '../read-pack.ts';

/** `hashiya pack inspect`: says what is in a pack of any form. Raises `PackError` for one that cannot be read. */
export async function runInspect(path: string, options: { json?: boolean }): Promise<void> {
  const form = await packForm(path);
  const pack = await loadPack(path);
  const report = { form, ...pack.meta, types: countTypes(pack), labels: countLabels(pack) };
  if (options.json) console.log(JSON.stringify(report, null, 2));
  else for (const line of describe(report)) console.log(line);
}

type Report = { form: string; types: Record<string, number>; labels: Record<string, number> } & LoadedPack['meta'];

function describe(report: Report): string[] {
  const rows: [string, string | undefined][] = [
    ['pack', `${report.id} (${report.form})`],
    ['title', Object.entries(report.title).map(pair).join(' · ')],
    ['version', `${report.release}, number ${report.version}`],
    ['issued', report.issued + (report.expires ? `, expires ${report.expires}` : '')],
    ['licence', [report.licence, report.licenceLink].filter(Boolean).join(' ')],
    ['attribution', report.attribution],
    ['homepage', report.homepage],
    ['languages', report.languages.join(', ')],
    ['records', Object.entries(report.counts).map(counted).join(', ')],
    ['entities', Object.entries(report.types).map(counted).join(', ')],
    ['labels', Object.entries(report.labels).map(counted).join(', ')],
    ['sizes', sizes(report)],
  ];
  return rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : `${name.padEnd(12)}${value}`));
}

function sizes(report: Report): string | undefined {
  const found = report.sizes as { packed: number; raw: number; chunks: number } | undefined;
  return found && `${found.packed} bytes packed, ${found.raw} raw, ${found.chunks} chunks`;
}

const pair = ([name, value]: [string, string]) => `${name}: ${value}`;
const counted = ([name, count]: [string, number]) => `${count} ${name}`;

function countTypes(pack: LoadedPack): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of pack.entities) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** Entities with a label, by language, and with one in every language of the pack. */
function countLabels(pack: LoadedPack): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(pack.meta.languages.map((language) => [language, 0]));
  let all = 0;
  for (const { labels } of pack.entities) {
    for (const language of pack.meta.languages) if (labels[language] !== undefined) counts[language] = (counts[language] ?? 0) + 1;
    if (pack.meta.languages.every((language) => labels[language] !== undefined)) all++;
  }
  return { ...counts, 'in all': all };
}
