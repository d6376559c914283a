import type { Entity } from '../facts/entity.ts';
import type { PackInfo, SubjectFacts } from '../facts/fact-store.ts';
import type { Property } from '../facts/property.ts';
import { type ChunkRecords, chunkSubjects, readChunk } from './chunk.ts';
import { packMeta } from './data-package.ts';
import { PackError } from './errors.ts';
import { faultLine } from './fault.ts';
import { type PackLimits, packLimits } from './limits.ts';
import type { PackMeta } from './manifest.ts';
import { addCounts, checkCounts, countRecords, noCounts } from './pack-counts.ts';
import type { PackPorts } from './ports.ts';
import type { PublishedPack } from './read-published.ts';
import type { PackSource } from './read-source.ts';

/** A whole pack in memory. Ids of entities are global throughout. */
export interface LoadedPack {
  readonly info: PackInfo;
  readonly meta: PackMeta;
  readonly entities: readonly Entity[];
  readonly properties: readonly Property[];
  readonly subjects: ReadonlyMap<string, SubjectFacts>;
}

/**
 * A pack from its source. Faults in shape refuse it (`source-faults`, with the first one and its place in the details); faults in sense,
 * which `check` would report, do not.
 */
export function loadSource(source: PackSource, origin: PackInfo['origin'] = 'file'): LoadedPack {
  const errors = source.faults.filter((fault) => fault.level === 'error');
  const [first] = errors;
  const { descriptor, records } = source;
  if (first || !descriptor) {
    throw new PackError('source-faults', {
      count: errors.length,
      first: first ? faultLine(first) : '',
      ...(first && { file: first.file, line: first.line ?? 0, field: first.field, code: first.code }),
    });
  }
  const all: ChunkRecords = {
    entities: records.entity.map(({ record }) => record),
    properties: records.property.map(({ record }) => record),
    statements: records.statement.map(({ record }) => record),
    series: records.series.map(({ record }) => record),
    sources: records.source.map(({ record }) => record),
  };
  const meta = packMeta(descriptor, countRecords(all));
  return assemble(meta, [all], origin);
}

/** A pack from its published form, every chunk checked. Raises what `readChunk` raises, and `wrong-count`. */
export async function loadPublished(
  pack: PublishedPack,
  ports: PackPorts,
  limits: PackLimits = packLimits,
  origin: PackInfo['origin'] = 'file',
): Promise<LoadedPack> {
  const chunks: ChunkRecords[] = [];
  for (const entry of pack.index.chunks) chunks.push(await readChunk(await pack.chunk(entry), entry, pack.manifest.id, ports, limits));
  checkCounts(chunks.map(countRecords).reduce(addCounts, noCounts), pack.manifest);
  return assemble(pack.manifest, chunks, origin);
}

function assemble(meta: PackMeta, chunks: readonly ChunkRecords[], origin: PackInfo['origin']): LoadedPack {
  const subjects = new Map<string, SubjectFacts>();
  for (const chunk of chunks) for (const [id, facts] of chunkSubjects(chunk, meta.id)) subjects.set(id, facts);
  return {
    info: packInfo(meta, origin),
    meta,
    entities: [...subjects.values()].flatMap(({ entity }) => entity ?? []),
    properties: chunks.flatMap(({ properties }) => properties),
    subjects,
  };
}

/** What cards show of a pack. */
export function packInfo(meta: PackMeta, origin: PackInfo['origin']): PackInfo {
  return { id: meta.id, version: meta.version, title: meta.title, licence: meta.licence, issued: meta.issued, origin };
}
