import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../tables.ts';

/** English names and the Wikidata items that the office-holder tables give for them; a name of several items is left out. */
export function readPersonIds(data: string): Map<string, string> {
  const items = new Map<string, Set<string>>();
  const folder = join(data, 'people/every-politician-scrapers');
  for (const repository of readdirSync(folder, { withFileTypes: true })) {
    if (!repository.isDirectory()) continue;
    for (const file of readdirSync(join(folder, repository.name))) {
      if (!file.endsWith('.csv') || file.startsWith('positions')) continue;
      for (const row of readCsv(join(folder, repository.name, file))) {
        const name = row.person ?? row.officeholderLabel ?? row.name ?? row.itemLabel;
        const id = row.personID ?? row.officeholder ?? row.id ?? row.item;
        if (name && id && /^Q\d+$/.test(id)) items.set(name, (items.get(name) ?? new Set()).add(id));
      }
    }
  }
  const unique = new Map<string, string>();
  for (const [name, ids] of items) {
    const [only] = ids;
    if (ids.size === 1 && only !== undefined) unique.set(name, only);
  }
  return unique;
}
