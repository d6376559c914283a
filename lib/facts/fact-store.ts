import type { Entity } from './entity.ts';
import type { Property } from './property.ts';
import type { Series } from './series.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';

/** All that one pack says about one subject, with the sources it cites: what a card is made of. */
export interface SubjectFacts {
  /** Id of the pack. */
  readonly pack: string;
  /** Absent when the pack only adds statements to another pack's entity. */
  readonly entity?: Entity;
  readonly statements: readonly Statement[];
  readonly series: readonly Series[];
  readonly sources: readonly Source[];
}

/** What the core needs to know of an installed pack to show a value from it. */
export interface PackInfo {
  readonly id: string;
  readonly version: number;
  readonly title: Readonly<Record<string, string>>;
  readonly licence: string;
  /** ISO date of issue. */
  readonly issued: string;
  readonly origin: 'bundled' | 'file' | 'network' | 'memory';
}

/** Port: where facts come from. The extension answers from IndexedDB chunks, the command line and tests from memory. */
export interface FactStore {
  /** Every live pack's facts about `id` (`Q813` or `pack:local`), in the order of pack priority; empty when none knows it. */
  subject(id: string): Promise<readonly SubjectFacts[]>;
  /** Properties by id over all live packs, all of them without `ids`; unknown ids are left out. */
  properties(ids?: readonly string[]): Promise<ReadonlyMap<string, Property>>;
  /** The live packs, in the order of priority. */
  packs(): Promise<readonly PackInfo[]>;
}
