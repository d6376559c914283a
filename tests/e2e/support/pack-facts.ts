import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Series {
  readonly id: string;
  readonly unit: string;
  readonly points: readonly (readonly [string, string])[];
}

/** A series of a starter pack, as its source has it: what a card must show. @throws when there is none with this id */
export function starterSeries(pack: string, id: string): Series {
  const lines = readFileSync(resolve('packs', pack, 'series.jsonl'), 'utf8').split('\n');
  const line = lines.find((one) => one.startsWith(`{"id":"${id}"`));
  if (!line) throw new Error(`${pack} has no series ${id}`);
  return JSON.parse(line) as Series;
}

interface QuantityStatement {
  readonly subject: string;
  readonly property: string;
  readonly value: { readonly amount: string };
}

/** A statement of a starter pack, as its source has it. @throws when there is none like that */
export function starterStatement(pack: string, like: (statement: QuantityStatement) => boolean): QuantityStatement {
  const lines = readFileSync(resolve('packs', pack, 'statements.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  const found = lines.map((line) => JSON.parse(line) as QuantityStatement).find(like);
  if (!found) throw new Error(`${pack} has no such statement`);
  return found;
}

/** The value of a series at a time, in English digits with separators. */
export function pointAt(series: Series, time: string): string {
  const point = series.points.find(([at]) => at === time);
  if (!point) throw new Error(`${series.id} has no point ${time}`);
  return Number(point[1]).toLocaleString('en');
}
