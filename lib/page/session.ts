import { likelySubjects } from '../annotate/subjects.ts';
import type { Annotation, Article } from '../annotation.ts';
import type { CardContext } from '../card.ts';
import { createAlarm } from './alarm.ts';
import { applyChoices, type Choice, choiceKey, type KeptChoice, listChoices } from './choices.ts';
import { browserDom } from './dom.ts';
import type { ArticleBlock } from './find-article.ts';
import { countKinds, listMentions } from './list.ts';
import { keepIds } from './keep-ids.ts';
import { inReadingOrder, makeMarks } from './make-marks.ts';
import type { Mark, MarkFilter } from './mark.ts';
import { MarkIndex, wantedMarks } from './mark.ts';
import { createPainter } from './paint.ts';
import { markAtPoint } from './point.ts';
import { native } from './native.ts';
import type { PageArticle } from './read-page.ts';
import { metaSelector, readPage } from './read-page.ts';
import { reuseBlocks } from './reuse.ts';
import { slicer } from './slices.ts';
import { updateArticle } from './update-article.ts';
import { watchPage } from './watch.ts';

export interface SessionOptions extends MarkFilter {
  /** Marks are painted; when false the session only knows where they are. */
  readonly marks: boolean;
  /** What the reader says that names mean on this site. */
  readonly choices: readonly KeptChoice[];
}

export interface SessionPorts {
  readonly window: Window & typeof globalThis;
  /** Finds figures and names; rejects when the background cannot answer. */
  annotate(article: Article): Promise<readonly Annotation[]>;
  /** The marks changed: what is open may be gone. */
  changed(): void;
  /** The page went to another address: what is open closes. */
  left(): void;
}

/** Entities that go along with a card request. */
const contextEntities = 150;
/**
 * Milliseconds from a change of the page to the next reading: while readings find something new, at most, and at most where there is no
 * article (mail, maps, editors: they change all the time, and what is none seldom becomes one without a new address).
 */
const delays = { first: 250, longest: 8_000, noArticle: 60_000 } as const;
/** How often a failed reading is tried again by itself. */
const mostRetries = 4;

/** Reads one page, marks it and keeps the marks true to it, until it is stopped. */
export function startSession(ports: SessionPorts, first: SessionOptions) {
  const { window } = ports;
  const { document } = window;
  const controller = new AbortController();
  const { signal } = controller;
  const dom = browserDom(window);
  const slices = slicer(window);
  const painter = createPainter(window);
  let options = first;
  let page: PageArticle | undefined;
  let blocks: readonly ArticleBlock[] = [];
  /** As the engine gave them. */
  let marks: readonly Mark[] = [];
  /** The same marks in the same order, as the reader's choices have them. */
  let seen: readonly Mark[] = [];
  /** The choices of this page: lost with it. */
  const choices = new Map<string, Choice | null>();
  let index = new MarkIndex([], []);
  let ids = 0;
  let delay: number = delays.first;
  let busy = false;
  let again = false;
  let anew = false;
  let failures = 0;

  const show = () => {
    seen = applyChoices(marks, choices, options.choices);
    index = new MarkIndex(blocks, wantedMarks(seen, options));
    painter.sync(options.marks ? index.marks : []);
    ports.changed();
  };
  const alarm = createAlarm(window, () => {
    if (!native.hidden(document)) void cycle();
  });
  const schedule = (wait: number) => {
    if (!signal.aborted) alarm.set(wait);
  };
  const read = () =>
    slices.run(
      readPage({
        dom,
        body: native.body(document),
        meta: native.all(document, metaSelector),
        lang: /^[a-z]{2,3}/.exec(native.root(document).lang.toLowerCase())?.[0],
        host: window.location.hostname,
        path: window.location.pathname,
        otherwise: 'nothing',
      }),
      signal,
    );
  const frameOf = ({ article }: PageArticle) => `${article.published} ${article.country} ${article.section}`;

  /** One reading: find the article, keep what is known of it, have the rest annotated, show. Tells whether anything was new. */
  const readOnce = async (): Promise<boolean> => {
    const found = await read();
    if (!found) {
      const had = marks.length > 0;
      page = undefined;
      blocks = [];
      marks = [];
      if (had) show();
      return had;
    }
    const same = page !== undefined && frameOf(page) === frameOf(found) && !anew;
    const before = { blocks, marks };
    const wasAnew = anew;
    anew = false;
    const reuse = reuseBlocks(same ? blocks : [], found.blocks);
    const known = new Map(reuse.from.flatMap((old, at) => (old ? [[old, reuse.blocks[at] as ArticleBlock] as const] : [])));
    const kept = marks.flatMap((mark) => {
      const block = known.get(mark.block);
      return block ? [block === mark.block ? mark : { ...mark, block }] : [];
    });
    const fresh = new Set(reuse.from.flatMap((old, at) => (old ? [] : [at])));
    let added: Mark[] = [];
    if (fresh.size > 0) {
      const whole = fresh.size === reuse.blocks.length;
      const request = whole ? { article: found.article, indexes: [...fresh] } : updateArticle(reuse.blocks, fresh, found.article);
      const annotations = await ports.annotate(request.article).catch((error: unknown) => {
        // What was asked for is still to be done: by the next try.
        anew ||= wasAnew;
        throw error;
      });
      signal.throwIfAborted();
      const sent = request.indexes.map((at) => reuse.blocks[at] as ArticleBlock);
      const isFresh = new Set([...fresh].map((at) => reuse.blocks[at]));
      added = makeMarks(request.article, sent, annotations, () => ++ids).filter((mark) => isFresh.has(mark.block));
      if (!same) added = keepIds(before, { blocks: reuse.blocks, marks: added });
    }
    const moved = reuse.blocks.length !== blocks.length || reuse.blocks.some((block, at) => block !== blocks[at]);
    page = found;
    blocks = reuse.blocks;
    marks = inReadingOrder(blocks, [...kept, ...added]);
    if (moved || fresh.size > 0) show();
    return moved || fresh.size > 0;
  };
  const cycle = async () => {
    again = busy;
    if (busy) return;
    busy = true;
    try {
      delay = (await readOnce()) ? delays.first : Math.min(delay * 2, page ? delays.longest : delays.noArticle);
      failures = 0;
    } catch {
      // The background does not answer (start, update): what is marked stays. A few tries, then the next change of the page.
      delay = Math.min(delay * 2, delays.longest);
      if (++failures <= mostRetries) again = true;
    } finally {
      busy = false;
      if (again) schedule(delay);
    }
  };
  const concerns = (record: MutationRecord) => {
    if (!page || !native.isConnected(page.root)) return record.target !== native.root(document);
    return native.contains(page.root, record.target) || (record.type === 'childList' && native.contains(record.target, page.root));
  };
  const onRecords = (records: readonly MutationRecord[]) => {
    const stale = new Set<ArticleBlock>();
    for (const record of records.slice(0, 2_000)) {
      const block = record.type === 'characterData' ? index.blockOf(record.target as Text) : undefined;
      if (block) stale.add(block);
    }
    if (stale.size > 0) {
      marks = marks.filter((mark) => !stale.has(mark.block));
      blocks = blocks.filter((block) => !stale.has(block));
      show();
    }
    if (records.length === 0 || records.length > 200 || records.some(concerns)) {
      if (busy) again = true;
      else schedule(delay);
    }
  };

  watchPage(
    window,
    {
      changed: onRecords,
      navigated() {
        delay = delays.first;
        ports.left();
        schedule(delay);
      },
      visibility(hidden) {
        if (!hidden) schedule(0);
      },
    },
    signal,
  );
  if (!native.hidden(document)) schedule(0);

  return {
    /** Applies other settings at once, without reading anew. */
    apply(next: SessionOptions): void {
      options = next;
      show();
    },
    /** Has everything annotated anew: the packs changed. */
    refresh(): void {
      anew = true;
      schedule(0);
    },
    /** Removes everything of ours from the page and stops for good. */
    stop(): void {
      controller.abort();
      alarm.clear();
      painter.clear();
      marks = [];
      seen = [];
      index = new MarkIndex([], []);
    },
    /** Tints the mark whose card is open, or none. In hover-only mode nothing is painted. */
    activate: (mark: Mark | undefined) => painter.activate(options.marks ? mark : undefined),
    hitTest: (x: number, y: number, target: Element | null) => markAtPoint(index, document, x, y, target),
    /** Every mark in reading order, those that abstain too. `page.open` counts in this list. */
    all: () => seen,
    /** Marks that the reader sees, in reading order. */
    wanted: () => index.marks,
    list: () => listMentions(seen, options),
    counts: () => countKinds(seen),
    choices: () => listChoices(seen, options.choices),
    /** The name means `choice` on this page, wherever it could mean the same; null: not settled; undefined: as without a choice. */
    choose(mark: Mark, choice: Choice | null | undefined): void {
      const key = choiceKey(mark.annotation);
      if (key === undefined) return;
      if (choice === undefined) choices.delete(key);
      else choices.set(key, choice);
      show();
    },
    /** Takes the page's choices of an entity for a name back. */
    unchoose(text: string, entity: string): void {
      for (const mark of seen)
        if (mark.chosen && mark.annotation.text === text) {
          const key = choiceKey(mark.annotation);
          if (key !== undefined && choices.get(key)?.entity === entity) choices.delete(key);
        }
      show();
    },
    article: () => page?.article,
    /** What a card request for this mark carries along. */
    contextOf(mark: Mark): CardContext {
      const { published, country } = page?.article ?? {};
      return {
        lang: mark.lang,
        ...(published === undefined ? {} : { published }),
        ...(country === undefined ? {} : { country }),
        entities: likelySubjects(
          seen.map(({ annotation }) => annotation),
          seen.indexOf(mark),
          contextEntities,
        ),
        url: `${window.location.origin}${window.location.pathname}`,
      };
    },
  };
}

export type Session = ReturnType<typeof startSession>;
