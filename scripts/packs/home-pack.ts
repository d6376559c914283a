import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../../lib/facts/entity.ts';
import { globalId } from '../../lib/facts/id.ts';

/** A name long enough, and of several words, to mean one body or person. */
function isFullName(name: string): boolean {
  return name.length >= 8 && /[ -]/.test(name);
}

/** Which ids and names another pack already holds, so that nothing is an entity twice. */
export class HomePack {
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, string>();
  readonly #byFullName = new Map<string, string>();

  constructor(folder: string, pack: string) {
    const path = join(folder, pack, 'entities.jsonl');
    if (!existsSync(path)) return;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '') continue;
      const { id, type, labels, aliases } = JSON.parse(line) as Entity;
      const global = globalId(pack, id);
      this.#ids.add(global);
      for (const [language, label] of Object.entries(labels)) this.#byName.set(`${type} ${language} ${label}`, global);
      for (const name of [...Object.values(labels), ...Object.values(aliases ?? {}).flat()]) {
        if (isFullName(name)) this.#byFullName.set(`${type} ${name.toLowerCase()}`, global);
      }
    }
  }

  /** Whether the pack holds an entity of this id. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /**
   * The global id under which the pack holds this entity: by the same id, by an equal label of the same type in two languages,
   * or by one equal full name.
   */
  find(given: Pick<Entity, 'id' | 'type' | 'labels' | 'aliases'>): string | undefined {
    if (this.#ids.has(given.id)) return given.id;
    const hits = Object.entries(given.labels).map(([language, label]) => this.#byName.get(`${given.type} ${language} ${label}`));
    const twice = hits.find((hit) => hit !== undefined && hits.filter((other) => other === hit).length >= 2);
    if (twice !== undefined || given.type === 'place') return twice;
    const names = [...Object.values(given.labels), ...Object.values(given.aliases ?? {}).flat()].filter(isFullName);
    return names.map((name) => this.#byFullName.get(`${given.type} ${name.toLowerCase()}`)).find((hit) => hit !== undefined);
  }
}
