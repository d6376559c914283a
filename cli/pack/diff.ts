import type { ChunkRecords } from '../../lib/packs/chunk.ts';
import { diffRecords, type PackChange } from '../../lib/packs/diff.ts';
import type { LoadedPack } from '../../lib/packs/loaded-pack.ts';
import { countPoints, findShrinkage, SeriesEnds } from '../../lib/packs/shrink.ts';
import { changeText } from '../../lib/i18n/changes/change-text.ts';
import { loadPack } from '../read-pack.ts';

function recordsOf({ entities, properties, subjects }: LoadedPack): ChunkRecords {
  const facts = [...subjects.values()];
  const sources = new Map(facts.flatMap((one) => one.sources.map((source) => [source.id, source] as const)));
  return {
    entities,
    properties,
    statements: facts.flatMap((one) => one.statements),
    series: facts.flatMap((one) => one.series),
    sources: [...sources.values()],
  };
}

/** Isolates of a screen's text are of no use in a terminal or a log. */
function plain(text: string): string {
  return text.replace(/[\u{2066}-\u{2069}]/gu, '');
}

function warning(before: ChunkRecords, after: ChunkRecords): string | undefined {
  const ends = new SeriesEnds();
  ends.addBefore(before);
  ends.addAfter(after);
  const counts = ({ entities, statements, series }: ChunkRecords) => ({
    entities: entities.length,
    statements: statements.length,
    points: countPoints(series),
  });
  const found = findShrinkage(counts(before), counts(after), ends.shortened());
  if (found === undefined) return undefined;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const parts = [
    `${percent(found.entities)} of the entities`,
    `${percent(found.facts)} of the facts`,
    found.series.length > 0 ? `the end of ${found.series.join(', ')}` : '',
  ];
  return `readers will be asked before they get it: it loses ${parts.filter((part) => part !== '' && !part.startsWith('0 %')).join(', ')}`;
}

function counted(changes: readonly PackChange[]): string {
  const count = (kind: PackChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return `${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`;
}

/** `hashiya pack diff`: what a reader of the old version sees change, in words. Both may be in any form. Raises `PackError`. */
export async function runDiff(oldPath: string, newPath: string, options: { json?: boolean }): Promise<void> {
  const [old, fresh] = [await loadPack(oldPath), await loadPack(newPath)];
  const [before, after] = [recordsOf(old), recordsOf(fresh)];
  const changes = diffRecords({ before, after });
  if (options.json) {
    console.log(JSON.stringify({ old: old.meta.version, new: fresh.meta.version, changes }, null, 2));
    return;
  }
  for (const change of changes) console.log(plain(changeText(change, 'en')));
  console.log(`${fresh.info.id}, version ${old.meta.version} → ${fresh.meta.version}: ${counted(changes)}`);
  if (fresh.meta.version <= old.meta.version && changes.length > 0) console.log('the version number does not rise: readers will refuse it');
  const held = warning(before, after);
  if (held !== undefined) console.log(held);
}
