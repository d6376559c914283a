import type { Entity, EntityKind } from '../facts/entity.ts';
import { entityKinds } from '../facts/entity.ts';
import { globalId, localId } from '../facts/id.ts';
import type { Property } from '../facts/property.ts';
import { languageOf } from '../lang/languages.ts';
import { type Columns, emptyColumns, putTexts, writeSegment } from './column.ts';
import { genusOf } from './genus.ts';
import { chain1, chain2, hashId, hashStem, seed1, seed2 } from './hash.ts';
import { nameKinds, type NameKind } from './layout.ts';
import { familyName, indexName } from './name-words.ts';
import { markStart, startsLength } from './starts.ts';
import { continues, letterBit, opensName, TableBuilder } from './table.ts';

/** What a segment is built from. */
export interface SegmentInput {
  /** Id of the pack. */
  readonly pack: string;
  readonly entities: Iterable<Entity>;
  /** Taken for the sake of callers that stream a whole pack; property cue words are not indexed yet. */
  readonly properties?: Iterable<Property>;
}

/** An entity's weight when its pack gives none. */
export const defaultWeight = 0.5;

/** One way to reach a name: its chain of stems. */
interface NameKey {
  readonly name: number;
  /** Where the words of this variant begin in the `words` section. */
  readonly words: number;
  /** Lanes of the chain after each word: [lane1, lane2, lane1, lane2, …]. */
  readonly chain: Int32Array;
  /** `letterBit` of each word's stem. */
  readonly letters: Int32Array;
}

/** A segment under construction. */
interface Draft {
  readonly columns: Columns;
  readonly keys: NameKey[];
  readonly ids: string[];
  readonly labels: string[];
  readonly languages: string[];
  readonly starts: Uint32Array;
}

/**
 * Builds the index of a pack's names.
 * @param input pack id and entities in base forms; names in languages that the engine does not read are kept as labels only
 * @returns the segment's bytes ({@link ./layout.ts}); the same input gives the same bytes
 */
export function buildSegment(input: SegmentInput): Uint8Array {
  const draft: Draft = { columns: emptyColumns(), keys: [], ids: [], labels: [], languages: [], starts: new Uint32Array(startsLength) };
  const { columns } = draft;
  for (const entity of input.entities) {
    addEntity(draft, input.pack, entity);
    addNames(draft, entity);
  }
  columns.entityLabels.push(draft.labels.length);
  columns.entityRelated.push(columns.related.length);
  columns.entityGenus.push(columns.genus.length);
  putTexts(columns, columns.entityId, draft.ids);
  putTexts(columns, columns.labelText, draft.labels);
  putTexts(columns, columns.packs, [input.pack]);
  putTexts(columns, columns.languages, draft.languages);
  columns.starts.append(draft.starts);
  fillTable(columns, draft.keys);
  return writeSegment(columns);
}

function fillTable(columns: Columns, keys: readonly NameKey[]): void {
  const table = new TableBuilder(keys.reduce((sum, key) => sum + key.chain.length / 2, 0));
  for (const { name, words, chain, letters } of keys) {
    const count = chain.length / 2;
    for (let k = 0; k < count; k++) {
      const flags = (k === 0 ? opensName : 0) | (k < count - 1 ? continues : 0);
      const slot = table.insert(chain[k * 2] ?? 0, chain[k * 2 + 1] ?? 0, flags, letters[k + 1] ?? 0);
      if (k === count - 1) table.addPosting(slot, name, words);
    }
  }
  table.finish(columns);
}

function addEntity(draft: Draft, pack: string, entity: Entity): void {
  const { columns } = draft;
  draft.ids.push(localId(pack, entity.id));
  columns.entityType.push(Math.max(0, entityKinds.indexOf(entity.type)));
  columns.entityWeight.push(Math.round(Math.min(1, Math.max(0, entity.weight ?? defaultWeight)) * 255));
  columns.entityPack.push(0);
  columns.entityHash.push(hashId(globalId(pack, entity.id)));
  columns.entityLabels.push(draft.labels.length);
  for (const [language, label] of Object.entries(entity.labels)) {
    const index = languageIndex(draft, language);
    if (index < 0) continue;
    columns.labelLanguage.push(index);
    draft.labels.push(label);
  }
  columns.entityRelated.push(columns.related.length);
  for (const id of entity.related ?? []) columns.related.push(hashId(globalId(pack, id)));
  columns.entityGenus.push(columns.genus.length);
  for (const key of genusOf(entity)) columns.genus.push(key);
}

/** Number of a language in this segment; -1 when a 64th would be needed. */
function languageIndex(draft: Draft, language: string): number {
  const known = draft.languages.indexOf(language);
  if (known >= 0 || draft.languages.length >= 63) return known;
  return draft.languages.push(language) - 1;
}

function addNames(draft: Draft, entity: Entity): void {
  const seen = new Set<string>();
  const add = (text: string, language: string, kind: NameKind): void => {
    const key = `${kind === 'partial' || kind === 'family-first' ? 'p' : 'n'}${language}:${text}`;
    if (seen.has(key) || !languageOf(language)) return;
    seen.add(key);
    addName(draft, text, language, kind, entity.type);
    for (const spelling of languageOf(language)?.spellings?.(text) ?? []) addName(draft, spelling, language, kind, entity.type);
  };
  for (const [language, label] of Object.entries(entity.labels)) add(label, language, 'label');
  for (const [language, aliases] of Object.entries(entity.aliases ?? {})) for (const alias of aliases) add(alias, language, 'alias');
  for (const [language, demonyms] of Object.entries(entity.demonyms ?? {}))
    for (const demonym of demonyms) add(demonym, language, 'demonym');
  if (entity.type !== 'person') return;
  const full = [
    ...Object.entries(entity.labels),
    ...Object.entries(entity.aliases ?? {}).flatMap(([language, list]) => list.map((alias) => [language, alias] as const)),
  ];
  for (const [language, name] of full) {
    const own = languageOf(language);
    if (!own) continue;
    for (const spelling of [name, ...(own.spellings?.(name) ?? [])]) {
      const family = familyName(spelling, language);
      if (family && !seen.has(`n${language}:${family.text}`)) add(family.text, language, family.kind);
    }
  }
}

function addName(draft: Draft, text: string, language: string, kind: NameKind, type: EntityKind): void {
  const indexed = indexName(text, language, kind, type);
  if (!indexed) return;
  const { columns } = draft;
  const name = columns.nameEntity.length;
  columns.nameEntity.push(draft.ids.length - 1);
  const languageNumber = languageIndex(draft, language);
  columns.nameInfo.push(
    (nameKinds.indexOf(kind) | (Math.max(0, languageNumber) << 4) | (indexed.words << 10) | (indexed.flags << 16)) >>> 0,
  );
  columns.nameJoints.push(indexed.joints >>> 0);
  for (const variant of indexed.variants) {
    const words = columns.words.length / 4;
    const chain = new Int32Array(variant.length * 2);
    const letters = new Int32Array(variant.length);
    markStart(draft.starts, variant[0]?.stem ?? '', indexed.cases[0] ?? 0);
    let lane1 = seed1;
    let lane2 = seed2;
    variant.forEach((form, index) => {
      columns.words.push(form.paradigm);
      columns.words.push(form.base + 1);
      columns.words.push(form.flags);
      columns.words.push(indexed.cases[index] ?? 0);
      const [stem1, stem2] = hashStem(form.stem);
      lane1 = chain1(lane1, stem1);
      lane2 = chain2(lane2, stem2);
      letters[index] = letterBit(form.stem.charCodeAt(0));
      chain[index * 2] = lane1;
      chain[index * 2 + 1] = lane2;
    });
    draft.keys.push({ name, words, chain, letters });
  }
}
