import type { Entity, EntityKind } from '../facts/entity.ts';
import { entityKinds } from '../facts/entity.ts';
import { idHash } from '../facts/id-hash.ts';
import { globalId, localId } from '../facts/id.ts';
import { languageOf } from '../lang/languages.ts';
import { emptyColumns, putTexts, TextList, writeSegment } from './column.ts';
import { genusOf } from './genus.ts';
import { chain1, chain2, seed1, seed2 } from './hash.ts';
import { mostWords, nameKinds, type NameKind } from './layout.ts';
import { familyName, indexName } from './name-words.ts';
import { markStart, startsLength } from './starts.ts';
import { continues, opensName, TableBuilder } from './table.ts';
import { formAt, formCount, WordCache } from './word-cache.ts';

/** What a segment is built from. */
export interface SegmentInput {
  /** Id of the pack. */
  readonly pack: string;
  readonly entities: Iterable<Entity>;
}

/** An entity's weight when its pack gives none. */
export const defaultWeight = 0.5;

/** Most stem variants of one name (a word with a fleeting vowel doubles them). */
const mostVariants = 24;

/** Most languages of a segment: their number has six bits, and the last one stands for "none". */
const mostLanguages = 63;

const none: readonly string[] = [];

/** The names of one entity in one language. Mostly three or four, for which a list is quicker than a set. */
class SeenNames {
  #list: string[] = [];
  #set: Set<string> | undefined;
  /** Other spellings of names, by the name. */
  readonly #spellings = new Map<string, readonly string[]>();

  has(name: string): boolean {
    return this.#set?.has(name) ?? this.#list.includes(name);
  }

  /** False when the name was there already. */
  add(name: string): boolean {
    if (this.has(name)) return false;
    this.#list.push(name);
    if (this.#set) this.#set.add(name);
    else if (this.#list.length > 16) this.#set = new Set(this.#list);
    return true;
  }

  /** Keeps the other spellings of a name that was added. */
  keepSpellings(name: string, spellings: readonly string[]): void {
    this.#spellings.set(name, spellings);
  }

  spellings(name: string): readonly string[] {
    return this.#spellings.get(name) ?? none;
  }

  clear(): void {
    this.#list.length = 0;
    this.#set = undefined;
    if (this.#spellings.size > 0) this.#spellings.clear();
  }
}

/** What is known of one language of the pack. */
interface LanguageState {
  readonly code: string;
  /** Number in the segment; -1 when there are too many. */
  readonly number: number;
  /** Undefined when the engine does not read it, or has no number for it: its names are not indexed. */
  readonly words: WordCache | undefined;
  /** Names and derived short forms of the entity under way. */
  readonly names: SeenNames;
  readonly derived: SeenNames;
}

/**
 * Builds the index of a pack's names, entity by entity: nothing is kept of an entity but what the segment will hold.
 * The same entities in the same order give the same bytes.
 */
export class SegmentBuilder {
  readonly #pack: string;
  readonly #columns = emptyColumns();
  readonly #table = new TableBuilder();
  readonly #ids = new TextList();
  readonly #labels = new TextList();
  readonly #starts = new Uint32Array(startsLength);
  readonly #languages = new Map<string, LanguageState>();
  /** The form that each word of the variant under way takes. */
  readonly #pick = new Uint8Array(mostWords);

  /** @param pack id of the pack */
  constructor(pack: string) {
    this.#pack = pack;
  }

  /**
   * Adds an entity with its names.
   * @param entity its id local or global; names in base forms; names in languages that the engine does not read are kept as labels only
   */
  add(entity: Entity): void {
    this.#addEntity(entity);
    this.#addNames(entity);
  }

  /** The segment's bytes ({@link ./layout.ts}); the builder is of no use then. */
  finish(): Uint8Array {
    const columns = this.#columns;
    columns.entityLabels.push(this.#labels.length);
    columns.entityRelated.push(columns.related.length);
    columns.entityGenus.push(columns.genus.length);
    this.#ids.moveTo(columns, columns.entityId);
    this.#labels.moveTo(columns, columns.labelText);
    putTexts(columns, columns.packs, [this.#pack]);
    const kept = [...this.#languages.values()].filter(({ number }) => number >= 0);
    putTexts(
      columns,
      columns.languages,
      kept.map(({ code }) => code),
    );
    columns.starts.take(this.#starts);
    this.#table.finish(columns);
    return writeSegment(columns);
  }

  #language(code: string): LanguageState {
    let state = this.#languages.get(code);
    if (!state) {
      const language = languageOf(code);
      const number = this.#languages.size < mostLanguages ? this.#languages.size : -1;
      state = {
        code,
        number,
        words: language && number >= 0 ? new WordCache(language) : undefined,
        names: new SeenNames(),
        derived: new SeenNames(),
      };
      this.#languages.set(code, state);
    }
    return state;
  }

  #addEntity(entity: Entity): void {
    const columns = this.#columns;
    this.#ids.push(localId(this.#pack, entity.id));
    columns.entityType.push(Math.max(0, entityKinds.indexOf(entity.type)));
    columns.entityWeight.push(Math.round(Math.min(1, Math.max(0, entity.weight ?? defaultWeight)) * 255));
    columns.entityPack.push(0);
    columns.entityHash.push(idHash(globalId(this.#pack, entity.id)));
    columns.entityLabels.push(this.#labels.length);
    for (const language in entity.labels) {
      const { number } = this.#language(language);
      if (number < 0) continue;
      columns.labelLanguage.push(number);
      this.#labels.push(entity.labels[language] as string);
    }
    columns.entityRelated.push(columns.related.length);
    for (const id of entity.related ?? []) columns.related.push(idHash(globalId(this.#pack, id)));
    columns.entityGenus.push(columns.genus.length);
    for (const key of genusOf(entity)) columns.genus.push(key);
  }

  #addNames({ type, labels, aliases, demonyms }: Entity): void {
    for (const state of this.#languages.values()) {
      state.names.clear();
      state.derived.clear();
    }
    for (const language in labels) this.#add(labels[language] as string, this.#language(language), 'label', type);
    for (const language in aliases) {
      const state = this.#language(language);
      for (const alias of aliases[language] as readonly string[]) this.#add(alias, state, 'alias', type);
    }
    for (const language in demonyms) {
      const state = this.#language(language);
      for (const demonym of demonyms[language] as readonly string[]) this.#add(demonym, state, 'demonym', type);
    }
    if (type !== 'person') return;
    for (const language in labels) this.#addFamily(labels[language] as string, this.#language(language));
    for (const language in aliases) {
      const state = this.#language(language);
      for (const alias of aliases[language] as readonly string[]) this.#addFamily(alias, state);
    }
  }

  #addFamily(name: string, state: LanguageState): void {
    if (!state.words) return;
    this.#addFamilyOf(name, state, state.words);
    for (const spelling of state.names.spellings(name)) this.#addFamilyOf(spelling, state, state.words);
  }

  #addFamilyOf(name: string, state: LanguageState, words: WordCache): void {
    const family = familyName(name, words);
    if (family && !state.names.has(family.text)) this.#add(family.text, state, family.kind, 'person');
  }

  #add(name: string, state: LanguageState, kind: NameKind, type: EntityKind): void {
    const seen = kind === 'partial' || kind === 'family-first' ? state.derived : state.names;
    if (!state.words || !seen.add(name)) return;
    this.#index(name, state, state.words, kind, type);
    const spellings = state.words.language?.spellings?.(name) ?? none;
    if (spellings.length === 0) return;
    state.names.keepSpellings(name, spellings);
    for (const spelling of spellings) this.#index(spelling, state, state.words, kind, type);
  }

  #index(text: string, state: LanguageState, cache: WordCache, kind: NameKind, type: EntityKind): void {
    const indexed = indexName(text, cache, kind, type);
    if (!indexed) return;
    const columns = this.#columns;
    const { count, cases, forms } = indexed;
    const { data } = cache;
    const name = columns.nameEntity.length;
    columns.nameEntity.push(columns.entityType.length - 1);
    columns.nameInfo.push((nameKinds.indexOf(kind) | (state.number << 4) | (count << 10) | (indexed.flags << 16)) >>> 0);
    columns.nameJoints.push(indexed.joints >>> 0);
    const pick = this.#pick.fill(0, 0, count);
    for (let variant = 0; variant < mostVariants; variant++) {
      this.#addVariant(name, count, cases, data, forms);
      // The next choice of forms: the last word's change quickest.
      let k = count - 1;
      for (; k >= 0; k--) {
        const next = (pick[k] ?? 0) + 1;
        pick[k] = next;
        if (next < formCount(data, forms[k] ?? 0)) break;
        pick[k] = 0;
      }
      if (k < 0) return;
    }
  }

  #addVariant(name: number, count: number, cases: Uint8Array, data: Int32Array, forms: Int32Array): void {
    const { words } = this.#columns;
    const pick = this.#pick;
    const start = words.length / 4;
    let lane1 = seed1;
    let lane2 = seed2;
    let slot = 0;
    let form = formAt(forms[0] ?? 0, pick[0] ?? 0);
    markStart(this.#starts, data[form + 4] ?? 0, cases[0] ?? 0);
    for (let k = 0; k < count; k++) {
      const packed = data[form + 3] ?? 0;
      words.push4(packed & 255, (packed >>> 8) & 255, packed >>> 16, cases[k] ?? 0);
      lane1 = chain1(lane1, data[form] ?? 0);
      lane2 = chain2(lane2, data[form + 1] ?? 0);
      const last = k === count - 1;
      if (!last) form = formAt(forms[k + 1] ?? 0, pick[k + 1] ?? 0);
      slot = this.#table.insert(lane1, lane2, (k === 0 ? opensName : 0) | (last ? 0 : continues), last ? 0 : (data[form + 2] ?? 0));
    }
    this.#table.addPosting(slot, name, start);
  }
}

/** Builds the index of entities that are all at hand. */
export function buildSegment({ pack, entities }: SegmentInput): Uint8Array {
  const builder = new SegmentBuilder(pack);
  for (const entity of entities) builder.add(entity);
  return builder.finish();
}
