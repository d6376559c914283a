import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../../lib/facts/entity.ts';
import { globalId } from '../../lib/facts/id.ts';

/** Which ids and names another pack already holds, so that nothing is an entity twice. */
export class HomePack {
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, string>();

  constructor(folder: string, pack: string) {
    const path = join(folder, pack, 'entities.jsonl');
    if (!existsSync(path)) return;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '') continue;
      const { id, type, labels } = JSON.parse(line) as Entity;
      const global = globalId(pack, id);
      this.#ids.add(global);
      for (const [language, label] of Object.entries(labels)) this.#byName.set(`${type} ${language} ${label}`, global);
    }
  }

  /** The global id under which the pack holds this entity: by the same id, or by an equal label of the same type in two languages. */
  find(given: Pick<Entity, 'id' | 'type' | 'labels'>): string | undefined {
    if (this.#ids.has(given.id)) return given.id;
    const hits = Object.entries(given.labels).map(([language, label]) => this.#byName.get(`${given.type} ${language} ${label}`));
    return hits.find((hit) => hit !== undefined && hits.filter((other) => other === hit).length >= 2);
  }
}
