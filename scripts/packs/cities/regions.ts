import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../../../lib/facts/entity.ts';
import { entity } from '../entity.ts';
import { cellList, readOwnTable, readTsv } from '../tables.ts';

/** Countries whose first-level regions the news names often, with the weight of such a name. */
const countries: Readonly<Record<string, number>> = { US: 0.75, CA: 0.7, AU: 0.6, DE: 0.7, IN: 0.65, CN: 0.65, UA: 0.75 };

/** A first-level region: its entity and the ISO alpha-2 code of its country. */
export interface Region {
  readonly iso2: string;
  readonly entity: Entity;
}

interface Territory {
  readonly name: string;
  readonly parent?: string;
  readonly qid?: string;
}

/** The source transliterates «oblast»; Arabic news says «مقاطعة». */
function arabicRegion(name: string): string {
  const oblast = /^(.+) أوبلاستي?$/u.exec(name);
  return oblast ? `مقاطعة ${oblast[1]}` : name;
}

/** First-level regions that both sources know by the same English name; names on which a checked override exists follow it. */
export function readRegions(data: string): Region[] {
  const own = new Map(readOwnTable('regions').map((row) => [row.id, row]));
  const named = new Map(readTsv(join(data, 'countries/regions-esosedi/regions.tsv')).map((row) => [`${row.country} ${row.en}`, row]));
  const regions: Region[] = [];
  for (const line of readFileSync(join(data, 'countries/rigour-territories/data.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const territory = JSON.parse(line) as Territory;
    const iso2 = (territory.parent ?? '').toUpperCase();
    const weight = countries[iso2];
    const row = named.get(`${iso2} ${territory.name}`);
    if (weight === undefined || row === undefined || territory.qid === undefined) continue;
    const checked = own.get(territory.qid);
    if (checked?.en === '-') continue;
    const names = {
      en: cellList(checked?.en || territory.name),
      ru: cellList(checked?.ru || row.ru),
      ar: cellList(checked?.ar || arabicRegion(row.ar ?? '')),
    };
    regions.push({ iso2, entity: entity(territory.qid, 'place', names, { weight: Number(checked?.weight || weight) }) });
  }
  return regions;
}
