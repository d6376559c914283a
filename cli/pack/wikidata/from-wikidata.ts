import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityKind } from '../../../lib/facts/entity.ts';
import type { Property } from '../../../lib/facts/property.ts';
import type { Value } from '../../../lib/facts/value.ts';
import { UsageError } from '../../usage-error.ts';
import { recordKey } from '../record-keys.ts';
import { LineSorter, sortKey } from '../sorted-lines.ts';
import { type ConvertedItem, convertItem, type ItemOptions, sitelinkCount } from './convert-item.ts';
import { convertProperty } from './convert-property.ts';
import { type DumpLine, dumpDocuments } from './dump-documents.ts';
import { classesOf } from './entity-type.ts';
import { contentOf, type JsonEntity } from './json-entity.ts';
import { openDump } from './open-dump.ts';
import { makeFolder, packNameOf, wikidataDescriptor, writeDescriptor } from './pack-folder.ts';
import { DumpReport } from './report.ts';
import { SeenItems } from './seen-items.ts';
import { isInShard, quickId, type Shard } from './shard.ts';

/** What `hashiya pack from-wikidata` was asked for. */
export interface FromWikidata extends ItemOptions {
  readonly out: string;
  /** Kinds that are kept; all when absent. */
  readonly kinds?: ReadonlySet<EntityKind>;
  /** Classes (P31) whose items are kept; all when absent. */
  readonly classes?: ReadonlySet<string>;
  readonly minSitelinks: number;
  readonly shard?: Shard;
  /** Properties that are known already, with labels in several languages: they stand in for those that the dump does not hold. */
  readonly known: ReadonlyMap<string, Property>;
}

interface Sorters {
  readonly entities: LineSorter;
  readonly statements: LineSorter;
  readonly sources: LineSorter;
}

function isWanted(item: JsonEntity, converted: ConvertedItem, options: FromWikidata): boolean {
  const { kinds, classes } = options;
  if (kinds === undefined && classes === undefined) return true;
  return kinds?.has(converted.entity.type) === true || (classes !== undefined && classesOf(item.claims).some((id) => classes.has(id)));
}

async function takeItem(
  item: JsonEntity,
  options: FromWikidata,
  sorters: Sorters,
  report: DumpReport,
  used: Map<string, Value['type']>,
): Promise<void> {
  if (sitelinkCount(item) < options.minSitelinks) return report.count('items with too few sitelinks');
  const converted = convertItem(item, options);
  if (converted === undefined) return report.count('items without a label in these languages, or pages of Wikimedia’s own');
  if (!isWanted(item, converted, options)) return report.count('items of other types');
  report.count('entities');
  report.count('statements', converted.statements.length);
  for (const [why, count] of Object.entries(converted.left)) report.count(`statements left out (${why})`, count);
  const { entity } = converted;
  await sorters.entities.add(recordKey('entities', entity), JSON.stringify(entity));
  for (const statement of converted.statements) {
    used.set(statement.property, statement.value.type);
    for (const [property, [value]] of Object.entries(statement.qualifiers ?? {})) if (value) used.set(property, value.type);
    await sorters.statements.add(recordKey('statements', statement), JSON.stringify(statement));
  }
  for (const source of converted.sources) await sorters.sources.add(recordKey('sources', source), JSON.stringify(source));
}

/** The entities in a line of a dump; broken lines, redirects and missing ids go to the report. */
function entitiesOf(item: DumpLine, report: DumpReport, shard: Shard | undefined): readonly JsonEntity[] {
  report.document();
  if ('fault' in item) {
    report.broken(item.line, item.fault === 'too-long' ? 'longer than 64 MiB' : 'cut off');
    return [];
  }
  const quick = shard && quickId(item.text);
  if (shard !== undefined && quick !== undefined && !isInShard(quick, shard)) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(item.text);
  } catch (error) {
    report.broken(item.line, (error as Error).message.slice(0, 120));
    return [];
  }
  const content = contentOf(parsed);
  if (content === undefined) {
    report.broken(item.line, 'holds no entity');
    return [];
  }
  for (const [from, to] of content.redirects) report.redirect(from, to);
  report.count('ids that do not exist', content.missing.length);
  return shard === undefined ? content.entities : content.entities.filter((one) => isInShard(one.id, shard));
}

/** Labels for the properties that statements use: from the dump, else known ones, else the bare id. */
function propertyLines(used: ReadonlyMap<string, Value['type']>, found: ReadonlyMap<string, Property>, options: FromWikidata): string {
  const [language = 'en'] = options.languages;
  const records = [...used]
    .sort(([a], [b]) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map(([id, valueType]) => {
      const fitting = [found.get(id), options.known.get(id)].find((one) => one?.valueType === valueType);
      return fitting ?? { id, labels: { [language]: id }, valueType };
    });
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/**
 * `hashiya pack from-wikidata`: reads a dump once, in constant memory (records are sorted on disk), and writes a pack source. The order of
 * items in the dump does not matter: the same items give the same bytes.
 * @returns the report. Raises `UsageError`
 */
export async function packFromWikidata(dump: string, options: FromWikidata): Promise<DumpReport> {
  const report = new DumpReport();
  await makeFolder(options.out, async (folder) => {
    const sorters: Sorters = {
      entities: new LineSorter(folder, 'entities'),
      statements: new LineSorter(folder, 'statements'),
      sources: new LineSorter(folder, 'sources'),
    };
    const found = new Map<string, Property>();
    const used = new Map<string, Value['type']>();
    const seen = new SeenItems();
    for await (const line of dumpDocuments(openDump(dump))) {
      for (const entity of entitiesOf(line, report, options.shard)) {
        if (entity.type === 'property' || entity.id.startsWith('P')) {
          const property = convertProperty(entity, options.languages);
          if (property !== undefined) found.set(entity.id, property);
        } else if (!/^Q\d{1,12}$/.test(entity.id)) report.count('entities that are no items');
        else if (!seen.add(entity.id)) report.count('items that came twice');
        else await takeItem(entity, options, sorters, report, used);
      }
    }
    // A part may well be empty; a whole run that found nothing would only give a pack of nothing.
    if (options.shard === undefined && report.counted('entities') === 0)
      throw new UsageError(
        `no item of ${dump} was taken over: ${report.lines().slice(0, 8).join('; ')}. Is it a JSON dump, and what do the options ask for?`,
      );
    await sorters.entities.write(join(folder, 'entities.jsonl'));
    await sorters.statements.write(join(folder, 'statements.jsonl'));
    await sorters.sources.write(join(folder, 'sources.jsonl'));
    await writeFile(join(folder, 'properties.jsonl'), propertyLines(used, found, options));
    const origin = { title: 'From Wikidata', created: options.day, languages: options.languages };
    await writeDescriptor(folder, wikidataDescriptor(packNameOf(options.out), origin));
  });
  return report;
}
