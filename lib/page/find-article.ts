import type { Block } from '../annotation.ts';
import type { TextBlock } from './block.ts';
import type { PageDom } from './dom.ts';
import { ProseSums } from './prose.ts';
import type { Reading, Region } from './walk.ts';

/** A block of the article with its role in it. */
export interface ArticleBlock extends TextBlock {
  readonly role: NonNullable<Block['role']>;
}

export interface FoundArticle {
  readonly root: Element;
  /** In document order: headline, lead, body. */
  readonly blocks: readonly ArticleBlock[];
}

export interface FindOptions {
  /** The page calls itself an article (JSON-LD, `og:type`): less prose is enough. */
  readonly declared?: boolean;
  /** The address is a site's front page: more prose is needed. */
  readonly front?: boolean;
}

/** Least prose, in characters, for a page to count as an article. */
const leastProse = { declared: 120, normal: 250, front: 1500 } as const;

interface Candidate {
  readonly region: Region;
  readonly weight: number;
  readonly count: number;
}

/** Regions beside the article that hold little of the page's prose: their blocks are dropped. */
function besideRegions(reading: Reading, sums: ProseSums): Region[] {
  const total = sums.weight(0, reading.blocks.length);
  return reading.regions.filter((region) => region.beside && sums.weight(region.from, region.to) <= total * 0.3);
}

/** Best of the regions that the page's own markup names, when it holds enough of the page's prose. */
function marked(candidates: readonly Candidate[], total: number, share: number): Candidate | undefined {
  const best = candidates.reduce<Candidate | undefined>((top, next) => (top && top.weight >= next.weight ? top : next), undefined);
  if (!best || best.weight < total * share) return undefined;
  // Several whole articles on one page (endless scroll): the first is the one that was opened.
  return candidates.find(({ weight, count }) => weight >= best.weight * 0.6 && count >= 3) ?? best;
}

/** Readability-like: the deepest region that still holds nearly all of the prose around it. */
function scored(candidates: readonly Candidate[], total: number): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    // Regions come in document order, parents first: a later region with the same share is deeper, thus tighter.
    if (candidate.weight >= total * 0.7) best = candidate;
  }
  return best ?? candidates.reduce<Candidate | undefined>((top, next) => (top && top.weight >= next.weight ? top : next), undefined);
}

const holds = (outer: Region, inner: Region) => inner.from >= outer.from && inner.to <= outer.to;

function choose(dom: PageDom, reading: Reading, sums: ProseSums, declared: boolean): Candidate | undefined {
  const total = sums.weight(0, reading.blocks.length);
  const all = reading.regions.map((region) => ({
    region,
    weight: sums.weight(region.from, region.to),
    count: sums.count(region.from, region.to),
  }));
  const within = (outer: Region) => all.filter(({ region }) => holds(outer, region));
  const bodies = all.filter(({ region }) => dom.attribute(region.element, 'itemprop')?.split(/\s+/).includes('articleBody'));
  const articles = all.filter(({ region }) => region.tag === 'article' || dom.attribute(region.element, 'role') === 'article');
  const mains = all.filter(({ region }) => region.tag === 'main' || dom.attribute(region.element, 'role') === 'main');
  const named = marked(bodies, total, 0.4) ?? marked(articles, total, 0.4);
  if (named) return named;
  // A feed: several articles, none of them the page's.
  const own = articles.filter(
    ({ weight, region }) => weight > 0 && !articles.some((other) => other.region !== region && holds(other.region, region)),
  );
  const inFeed = own.reduce((sum, { weight }) => sum + weight, 0);
  if (!declared && own.length >= 3 && inFeed >= total * 0.5) return undefined;
  const main = marked(mains, total, 0.5);
  // An element like `p` is a block of the article, never the whole of it, when there are others.
  const wide = (list: readonly Candidate[]) => list.filter(({ region, count }) => count > 1 || region.tag !== 'p');
  return scored(wide(main ? within(main.region) : all), main?.weight ?? total);
}

function isShortArticle(reading: Reading, region: Region, sums: ProseSums, options: FindOptions): boolean {
  const weight = sums.weight(region.from, region.to);
  const least = options.declared ? leastProse.declared : options.front ? leastProse.front : leastProse.normal;
  if (weight < least) return true;
  // A list of links with some prose between them (home pages, archives) is no article.
  let length = 0;
  let linked = 0;
  for (let index = region.from; index < region.to; index++) {
    length += reading.blocks[index]?.text.length ?? 0;
    linked += reading.blocks[index]?.linked ?? 0;
  }
  return linked > length * 0.5 || weight < length * 0.25;
}

function bodyRole(block: TextBlock): ArticleBlock['role'] {
  if (block.part === 'caption') return 'caption';
  return block.part === 'list' || block.part === 'cell' ? 'list' : 'body';
}

/** Blocks between a headline and the body it stands outside of, at most: beyond that an `h1` is the site's name. */
const leadReach = 40;

/** Index of the headline's block: the first `h1` in the region, else the last one shortly before it. -1 when there is none. */
function headlineOf(reading: Reading, region: Region, dropped: (index: number) => boolean): number {
  const isTitle = (index: number) => reading.blocks[index]?.level === 1 && !dropped(index);
  for (let index = region.from; index < region.to; index++) if (isTitle(index)) return index;
  for (let index = region.from - 1; index >= Math.max(0, region.from - leadReach); index--) if (isTitle(index)) return index;
  return -1;
}

/**
 * Finds the article of a page: what its markup names (`itemprop=articleBody`, `article`, `main`), else the region with
 * nearly all of the prose. The headline, and the lead between it and the body, are taken along also when they stand
 * outside. A page without enough running prose (home pages, lists of links, players) has no article.
 */
export function findArticle(dom: PageDom, reading: Reading, options: FindOptions = {}): FoundArticle | undefined {
  const every = new ProseSums(reading.blocks);
  const beside = new Uint8Array(reading.blocks.length);
  for (const region of besideRegions(reading, every)) beside.fill(1, region.from, region.to);
  const dropped = (index: number) => beside[index] === 1;
  const sums = new ProseSums(reading.blocks, dropped);
  const chosen = choose(dom, reading, sums, options.declared ?? false);
  if (!chosen || isShortArticle(reading, chosen.region, sums, options)) return undefined;
  return takeBlocks(reading, chosen.region, dropped);
}

/** Every block of the reading as one article: for input that was given as an article, whatever it looks like. */
export function wholeArticle(reading: Reading): FoundArticle | undefined {
  const root = reading.regions[0];
  return root && reading.blocks.length > 0 ? takeBlocks(reading, root, () => false) : undefined;
}

function takeBlocks(reading: Reading, region: Region, dropped: (index: number) => boolean): FoundArticle {
  const headline = headlineOf(reading, region, dropped);
  const blocks: ArticleBlock[] = [];
  const take = (index: number, role: ArticleBlock['role']) => {
    const block = reading.blocks[index];
    if (block && !dropped(index)) blocks.push({ ...block, role });
  };
  let first = region.from;
  if (headline >= 0 && headline < region.from) {
    take(headline, 'headline');
    for (let index = headline + 1; index < region.from; index++) {
      const block = reading.blocks[index];
      if (block && block.text.length >= 40 && block.linked < block.text.length * 0.3 && block.part !== 'caption') take(index, 'lead');
    }
  } else if (headline > region.from) {
    // Kickers, dates and breadcrumbs above the headline.
    first = headline;
    for (let index = region.from; index < headline; index++) if ((reading.blocks[index]?.linked ?? 0) === 0) take(index, 'body');
  }
  for (let index = first; index < region.to; index++) {
    const block = reading.blocks[index];
    if (!block) continue;
    const lead = index === headline + 1 && headline >= first && block.part === 'heading';
    take(index, index === headline ? 'headline' : lead ? 'lead' : bodyRole(block));
  }
  return { root: region.element, blocks };
}
