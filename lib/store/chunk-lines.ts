import type { Entity } from '../facts/entity.ts';
import type { SubjectFacts } from '../facts/fact-store.ts';
import { globalId } from '../facts/id.ts';
import type { Property } from '../facts/property.ts';
import type { Series } from '../facts/series.ts';
import type { Source } from '../facts/source.ts';
import type { Statement } from '../facts/statement.ts';
import { subjectFacts } from '../packs/chunk.ts';

/** A line of a chunk, parsed: a record under the word for its kind. */
interface Line {
  readonly entity?: Entity;
  readonly property?: Property;
  readonly statement?: Statement;
  readonly series?: Series;
  readonly source?: Source;
}

const parse = (line: string): Line => JSON.parse(line) as Line;

/**
 * A chunk as text, of which only the lines are parsed that a question needs: a card asks dozens of chunks for one subject each.
 * The text has passed every check when it was imported, and its hash when it was read.
 */
export class ChunkLines {
  readonly #lines: readonly string[];
  #sources: readonly Source[] | undefined;

  constructor(text: string) {
    this.#lines = text.split('\n').filter((line) => line !== '');
  }

  /** What the chunk says of a subject by its global id; undefined when nothing. */
  subject(id: string, pack: string): SubjectFacts | undefined {
    // A line names its subject as the author wrote it: globally, or within its own pack locally.
    const needles = [JSON.stringify(id)];
    if (id.startsWith(`${pack}:`)) needles.push(JSON.stringify(id.slice(pack.length + 1)));
    const entities: Entity[] = [];
    const statements: Statement[] = [];
    const series: Series[] = [];
    for (const line of this.#lines) {
      if (!needles.some((needle) => line.includes(needle))) continue;
      const record = parse(line);
      if (record.entity !== undefined && globalId(pack, record.entity.id) === id) entities.push(record.entity);
      if (record.statement !== undefined && globalId(pack, record.statement.subject) === id) statements.push(record.statement);
      if (record.series !== undefined && globalId(pack, record.series.subject) === id) series.push(record.series);
    }
    if (entities.length + statements.length + series.length === 0) return undefined;
    const sources = statements.length + series.length === 0 ? [] : this.#allSources();
    return subjectFacts({ entities, properties: [], statements, series, sources }, id, pack);
  }

  /** Properties of a head chunk. */
  properties(): Property[] {
    return this.#lines.flatMap((line) => parse(line).property ?? []);
  }

  #allSources(): readonly Source[] {
    this.#sources ??= this.#lines
      .filter((line) => line.startsWith('"source"', line.indexOf('"')))
      .flatMap((line) => parse(line).source ?? []);
    return this.#sources;
  }
}
