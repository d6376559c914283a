import type { BlockPart, TextBlock } from './block.ts';
import { BlockText } from './block-text.ts';
import type { Layout, PageDom } from './dom.ts';
import { readRaised } from './raised.ts';
import { isBeside, isSkipped } from './skip.ts';

/** Bounds of one reading: beyond them the rest of the page is left alone (a page may hold a million nodes). */
export const readingLimits = { textNodes: 50_000, elements: 200_000, characters: 2_000_000, block: 50_000, depth: 5_000 } as const;

/** A block-level element and the blocks that begin and end in it: `from` inclusive, `to` exclusive. */
export interface Region {
  readonly element: Element;
  readonly tag: string;
  readonly from: number;
  to: number;
  /** Index of the region around it; -1 for the root. */
  readonly parent: number;
  /** Named by class or id as something beside the article. */
  readonly beside: boolean;
}

export interface Reading {
  readonly blocks: readonly TextBlock[];
  readonly regions: readonly Region[];
  /** True when a bound was met before the end. */
  readonly truncated: boolean;
}

interface Frame {
  readonly element: Element;
  next: Node | null;
  readonly block: boolean;
  readonly link: boolean;
  readonly flex: boolean;
  readonly part: BlockPart;
  readonly level: number;
  readonly container: Element;
  readonly region: number;
}

const blockTags = new Set(
  (
    'address article blockquote body caption center dd details dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr html li main ol p section slot summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const parts: Readonly<Record<string, BlockPart>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'paragraph',
  blockquote: 'paragraph',
  li: 'list',
  dt: 'list',
  dd: 'list',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  caption: 'caption',
};
/** Skipped elements that are seen within a line: words on both sides do not belong together. */
const seenObjects = new Set('code kbd samp var button input select math output textarea audio video iframe'.split(' '));

/**
 * Reads every text block below `root`, in document order, across inline elements. A generator: it yields every few hundred
 * nodes so that the caller can give the page its turn. Nothing is written to the page. Nodes that are removed between two
 * steps end their branch early.
 */
export function* readBlocks(
  dom: PageDom,
  root: Element,
  limits: typeof readingLimits | Partial<typeof readingLimits> = readingLimits,
): Generator<void, Reading> {
  const bounds = { ...readingLimits, ...limits };
  const blocks: TextBlock[] = [];
  const regions: Region[] = [];
  const stack: Frame[] = [];
  let text = new BlockText();
  let owner: Frame | undefined;
  let textNodes = 0;
  let elements = 0;
  let characters = 0;
  let truncated = false;

  const flush = () => {
    if (text.length > 0 && owner) {
      const { container, part, level } = owner;
      blocks.push({ ...text.finish(), container, part, level });
    }
    if (text.length > 0) text = new BlockText();
    owner = undefined;
  };
  const enter = (element: Element, tag: string, layout: Layout, parent: Frame | undefined) => {
    const inlineTag = !blockTags.has(tag);
    const block = !parent || (layout === 'unknown' ? !inlineTag : layout === 'block' && !(parent.flex && inlineTag));
    if (block) flush();
    let region = parent?.region ?? -1;
    if (block) {
      regions.push({ element, tag, from: blocks.length, to: 0, parent: region, beside: isBeside(dom, element, tag) });
      region = regions.length - 1;
    }
    stack.push({
      element,
      next: dom.firstChild(element),
      block,
      link: (parent?.link ?? false) || tag === 'a',
      flex: layout === 'inline-flex' || (!block && (parent?.flex ?? false)),
      part: parts[tag] ?? parent?.part ?? 'other',
      level: /^h[1-6]$/.test(tag) ? Number(tag[1]) : (parent?.level ?? 0),
      container: block || !parent ? element : parent.container,
      region,
    });
  };
  const leave = (frame: Frame) => {
    stack.pop();
    if (!frame.block) return;
    flush();
    const region = regions[frame.region];
    if (region) region.to = blocks.length;
  };
  const readText = (node: Text, frame: Frame) => {
    const data = dom.data(node).slice(0, bounds.characters - characters);
    textNodes++;
    characters += data.length;
    if (text.length === 0) owner = frame;
    for (let from = 0; from < data.length; from += bounds.block) {
      // One text node may be longer than a block: it is cut, each piece a block.
      if (text.length + Math.min(data.length - from, bounds.block) > bounds.block) {
        flush();
        owner = frame;
      }
      text.append(node, from === 0 ? data.slice(0, bounds.block) : data.slice(from, from + bounds.block), frame.link, from);
    }
  };
  const readElement = (element: Element, frame: Frame) => {
    elements++;
    const tag = dom.tag(element);
    if (tag === 'br') {
      // Two breaks part paragraphs; one is white space that digits do not run across.
      if (text.atLineBreak) flush();
      else text.separate('\n');
      return;
    }
    if (tag === 'wbr') return;
    if (isSkipped(dom, element, tag)) {
      if (seenObjects.has(tag)) text.separate('\u{fffc}');
      return;
    }
    if (tag === 'sup') {
      const raised = readRaised(dom, element, text.tail(4));
      if (raised.kind === 'replace') text.substitute(raised.node, 0, raised.text, frame.link);
      if (raised.kind !== 'keep') return;
    }
    const layout = dom.layout(element);
    if (layout !== 'none' && stack.length < bounds.depth) enter(element, tag, layout, frame);
  };

  enter(root, dom.tag(root), 'block', undefined);
  for (let steps = 1; ; steps++) {
    const frame = stack.at(-1);
    if (!frame) break;
    const node = frame.next;
    if (!node || truncated) {
      leave(frame);
      continue;
    }
    frame.next = dom.nextSibling(node);
    const type = dom.type(node);
    if (type === 3 || type === 4) readText(node as Text, frame);
    else if (type === 1) readElement(node as Element, frame);
    truncated = textNodes >= bounds.textNodes || elements >= bounds.elements || characters >= bounds.characters;
    if (steps % 256 === 0) yield;
  }
  return { blocks, regions, truncated };
}
