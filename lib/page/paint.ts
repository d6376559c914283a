import { figureKinds } from '../annotation.ts';
import { entityKinds } from '../facts/entity.ts';
import { isUnsettled, type Mark } from './mark.ts';
import { native } from './native.ts';
import { staticRangeOf } from './ranges.ts';

/** Ranges that are added in one frame at most: 400 cost some 4 ms, style and paint included. */
const rangesPerFrame = 400;

const kinds: readonly string[] = [...entityKinds, ...figureKinds, 'unsettled'];
/** Name of a kind's highlight. The page can read names: they say nothing (marks.css lists the same). */
function highlightName(kind: string): string {
  return `hx-${kinds.indexOf(kind) + 1}`;
}
const nameOf = ({ annotation }: Mark): string => highlightName(isUnsettled(annotation) ? 'unsettled' : annotation.kind);
/** The highlight of the mark whose card is open. */
const activeName = 'hx-0';

interface Painted {
  readonly mark: Mark;
  readonly range: StaticRange;
  readonly name: string;
}

export interface Painter {
  /** Brings the painted marks in line with `marks`: what is gone goes at once, what is new comes nearest the viewport first,
   * and what was read anew changes its paint in one step. */
  sync(marks: readonly Mark[]): void;
  /** Tints one mark, or none. */
  activate(mark: Mark | undefined): void;
  /** Removes everything of ours. */
  clear(): void;
}

/** Vertical distance of a mark's block from the viewport, in pixels. */
function distance(mark: Mark, height: number): number {
  const { top, bottom } = native.rect(mark.block.container);
  return bottom < 0 ? -bottom : Math.max(0, top - height);
}

/** Paints marks with the CSS Custom Highlight API: the page's DOM stays as it is. */
export function createPainter(window: Window & typeof globalThis): Painter {
  const registry = window.CSS.highlights;
  const painted = new Map<number, Painted>();
  let queue: Mark[] = [];
  let frame = 0;

  const highlight = (name: string, priority: number) => {
    let own = registry.get(name);
    if (!own) {
      own = new window.Highlight();
      // Below the page's own highlights (its search, its editor).
      own.priority = priority;
      registry.set(name, own);
    }
    return own;
  };
  const erase = ({ name, range }: Painted) => {
    const own = registry.get(name);
    own?.delete(range);
    if (own?.size === 0) registry.delete(name);
  };
  const drop = (entry: Painted) => {
    erase(entry);
    painted.delete(entry.mark.id);
  };
  const paintSome = () => {
    frame = 0;
    const batch = queue.slice(0, rangesPerFrame);
    queue = queue.slice(rangesPerFrame);
    for (const mark of batch) {
      const range = staticRangeOf(mark);
      const before = painted.get(mark.id);
      if (!range) {
        if (before) drop(before);
        continue;
      }
      const name = nameOf(mark);
      highlight(name, -2).add(range);
      painted.set(mark.id, { mark, range, name });
      if (before) erase(before);
    }
    if (queue.length > 0) frame = window.requestAnimationFrame(paintSome);
  };
  const unregister = () => {
    registry.delete(activeName);
    for (const kind of kinds) registry.delete(highlightName(kind));
  };
  // What a script of an earlier version left: Firefox ends it without a word when the extension is updated.
  unregister();
  return {
    sync(marks) {
      const wanted = new Map(marks.map((mark) => [mark.id, mark]));
      for (const entry of [...painted.values()]) if (!wanted.has(entry.mark.id)) drop(entry);
      // A mark that was read anew, or means something else now, keeps its old paint until the new one is on: no frame without marks.
      queue = marks.filter((mark) => {
        const before = painted.get(mark.id);
        return before?.mark.block !== mark.block || before.name !== nameOf(mark);
      });
      if (queue.length > rangesPerFrame) {
        const height = window.innerHeight;
        const far = new Map<Element, number>();
        for (const mark of queue) {
          const { container } = mark.block;
          if (!far.has(container)) far.set(container, distance(mark, height));
        }
        queue.sort((a, b) => (far.get(a.block.container) ?? 0) - (far.get(b.block.container) ?? 0));
      }
      if (queue.length > 0 && frame === 0) frame = window.requestAnimationFrame(paintSome);
    },
    activate(mark) {
      registry.delete(activeName);
      const range = mark && staticRangeOf(mark);
      if (range) highlight(activeName, -1).add(range);
    },
    clear() {
      if (frame !== 0) window.cancelAnimationFrame(frame);
      frame = 0;
      queue = [];
      painted.clear();
      unregister();
    },
  };
}
