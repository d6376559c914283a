import type { PageDom } from './dom.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * The calendar date that a machine-readable stamp states, as an ISO date: ISO 8601 (extended or basic), RFC 2822, or
 * `dd.mm.yyyy`. The date is taken as written, in the stamp's own time zone: the day that the reader of the outlet saw.
 */
export function parseStamp(stamp: string): string | undefined {
  const text = stamp.trim().slice(0, 64);
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text) ??
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const rfc = /^(?:[A-Za-z]{3,9},? )?(\d{1,2}) ([A-Za-z]{3,9}),? (\d{4})(?!\d)/.exec(text);
  if (rfc) return isoDate(Number(rfc[3]), months.indexOf((rfc[2] ?? '').slice(0, 3).toLowerCase()) + 1, Number(rfc[1]));
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)/.exec(text);
  if (american) return isoDate(Number(american[3]), months.indexOf((american[1] ?? '').slice(0, 3).toLowerCase()) + 1, Number(american[2]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  return dotted ? isoDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) : undefined;
}

/** Names of `meta` elements (`property`, `name` or `itemprop`) that carry the time of publication, best first. */
const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
];

/** Longer names are none of sections. */
const longestSection = 100;

/** What the head of a page and its stamps say, gathered in one walk. */
export interface PageMeta {
  readonly published?: string;
  /** The page calls itself an article. */
  readonly declared: boolean;
  readonly title?: string;
  /** The section of the outlet that the article is in, as written. */
  readonly section?: string;
  /** `og:locale`, as written. */
  readonly locale?: string;
}

const articleTypes = /^(?:\w{0,24}NewsArticle|Article|\w{1,24}Article|Report|BlogPosting|LiveBlogPosting)$/;

interface LinkedData {
  published?: string;
  section?: string;
  declared: boolean;
}

/** Looks for an article with `datePublished` in parsed JSON-LD, at most 500 objects deep and wide. */
function readLinkedData(data: unknown, found: LinkedData): void {
  const queue: unknown[] = [data];
  for (let seen = 0; queue.length > 0 && seen < 500; seen++) {
    const item = queue.shift();
    if (Array.isArray(item)) queue.push(...item.slice(0, 50));
    else if (typeof item === 'object' && item !== null) {
      const record = item as Readonly<Record<string, unknown>>;
      const types = [record['@type']].flat();
      if (types.some((type) => typeof type === 'string' && articleTypes.test(type))) {
        found.declared = true;
        const stamp = record.datePublished ?? record.dateCreated;
        const date = typeof stamp === 'string' ? parseStamp(stamp) : undefined;
        if (date !== undefined) found.published ??= date;
        const section = [record.articleSection].flat()[0];
        if (typeof section === 'string' && section !== '') found.section ??= section;
      }
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) if (record[key]) queue.push(record[key]);
    }
  }
}

/** All text below an element, at most `limit` characters. */
function textOf(dom: PageDom, element: Element, limit: number): string {
  let text = '';
  for (let child = dom.firstChild(element); child && text.length < limit; child = dom.nextSibling(child)) {
    const type = dom.type(child);
    if (type === 3 || type === 4) text += dom.data(child).slice(0, limit);
  }
  return text;
}

/**
 * Reads what a page says of itself: the date of publication from JSON-LD, `meta` elements, `time` elements or the address,
 * in this order; whether it calls itself an article; its title. `elements` are the page's `script[type="application/ld+json"]`,
 * `meta`, `time` and `title` elements in document order; `path` is the path of the address.
 */
export function readMeta(dom: PageDom, elements: Iterable<Element>, path = ''): PageMeta {
  const linked: LinkedData = { declared: false };
  const metas = new Map<string, string>();
  let stamp: string | undefined;
  let title: string | undefined;
  for (const element of elements) {
    const tag = dom.tag(element);
    if (tag === 'script') {
      try {
        readLinkedData(JSON.parse(textOf(dom, element, 300_000)), linked);
      } catch {
        // Broken JSON-LD is common and says nothing.
      }
    } else if (tag === 'meta') {
      const name = dom.attribute(element, 'property') ?? dom.attribute(element, 'name') ?? dom.attribute(element, 'itemprop');
      const content = dom.attribute(element, 'content');
      if (name && content) metas.set(name.trim().toLowerCase(), metas.get(name.trim().toLowerCase()) ?? content);
    } else if (tag === 'time') {
      const published = dom.attribute(element, 'pubdate') !== null || /datepublished/i.test(dom.attribute(element, 'itemprop') ?? '');
      const date = parseStamp(dom.attribute(element, 'datetime') ?? dom.attribute(element, 'content') ?? '');
      if (date !== undefined && (published || stamp === undefined)) stamp = date;
      if (date !== undefined && published) metas.set('datepublished', metas.get('datepublished') ?? date);
    } else if (tag === 'title') title ??= textOf(dom, element, 1000).trim();
  }
  const named = metaNames.map((name) => parseStamp(metas.get(name) ?? '')).find((date) => date !== undefined);
  const inPath = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(path.slice(0, 500));
  const published =
    linked.published ?? named ?? stamp ?? (inPath ? isoDate(Number(inPath[1]), Number(inPath[2]), Number(inPath[3])) : undefined);
  const locale = metas.get('og:locale');
  const section = (linked.section ?? metas.get('article:section'))?.trim().slice(0, longestSection);
  const heading = metas.get('og:title') ?? title;
  return {
    declared: linked.declared || metas.get('og:type')?.trim().toLowerCase() === 'article',
    ...(published === undefined ? {} : { published }),
    ...(heading ? { title: heading.slice(0, 1000) } : {}),
    ...(section ? { section } : {}),
    ...(locale === undefined ? {} : { locale }),
  };
}
