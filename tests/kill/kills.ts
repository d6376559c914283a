import { type Operation, type Point, pointsOf, type Source } from './points.ts';

/** What is killed: the background, the whole browser, or the page that takes the pack in or asked for its removal. */
export type Way = 'worker' | 'browser' | 'page';

/** One kill: an operation on a pack, up to which point, and what dies then. */
export interface Kill {
  readonly operation: Operation;
  readonly source: Source;
  readonly point: Point;
  readonly way: Way;
}

const sources: Readonly<Record<Way, readonly Source[]>> = { worker: ['link'], browser: ['link', 'file'], page: ['file'] };
const operations: readonly Operation[] = ['import', 'update', 'remove'];

/** Every kill of one way. Import, update and removal take turns: what one of them leaves is what the next begins with. */
export function killsOf(way: Way): readonly Kill[] {
  return sources[way].flatMap((source) => {
    const lists = operations.map((operation) => pointsOf(operation, source).map((point): Kill => ({ operation, source, point, way })));
    const rounds = Math.max(...lists.map((list) => list.length));
    return Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list[round] ?? [])).flat();
  });
}

/** A kill in words. */
export function wordsOf({ operation, source, point, way }: Kill): string {
  return `${operation} of a ${source}, ${point.name} (${point.nth ?? 1}), ${way}`;
}
