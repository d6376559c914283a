import type { Annotation, Article } from '../../lib/annotation.ts';
import type { Card, CardContext } from '../../lib/card.ts';
import type { PageCalls, PageSummary } from '../../lib/messages/protocol.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import { native } from '../../lib/page/native.ts';
import type { Session } from '../../lib/page/session.ts';
import { startSession } from '../../lib/page/session.ts';
import { isActiveOn } from '../../lib/settings/active.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { CardDrawing } from './hover.ts';
import { createHover, type Hover } from './hover.ts';
import { listenToPointer } from './pointer.ts';
import { bringIntoView, firstInView, stepMark } from './walk-marks.ts';

/** What the page script needs of the extension and of the components. */
export interface ReaderPorts {
  readonly window: Window & typeof globalThis;
  readonly styles: string;
  annotate(article: Article): Promise<readonly Annotation[]>;
  card(annotation: Annotation, context: CardContext): Promise<Card>;
  draw(stage: HTMLElement, drawing: CardDrawing, settings: Settings): void;
  undraw(stage: HTMLElement): void;
}

interface Running {
  readonly session: Session;
  readonly hover: Hover;
  readonly controller: AbortController;
}

/** What a reader answers; its end (`page.stop`) is the matter of who started it. */
export type ReaderHandlers = Handlers<Exclude<keyof PageCalls, 'page.stop'>>;

/** One page's reader: starts and stops with the settings, and answers the messages to the page. */
export function createReader(ports: ReaderPorts, first: Settings) {
  const { window } = ports;
  const host = window.location.hostname;
  let settings = first;
  let running: Running | undefined;

  const start = (): Running => {
    const controller = new AbortController();
    const session: Session = startSession(
      {
        window,
        annotate: ports.annotate,
        changed: () => running?.hover.marksChanged(),
        left: () => running?.hover.send({ type: 'press' }),
      },
      settings,
    );
    const hover = createHover({
      window,
      styles: ports.styles,
      card: ports.card,
      draw: (stage, drawing) => ports.draw(stage, drawing, settings),
      undraw: ports.undraw,
      marks: session.all,
      contextOf: session.contextOf,
      activate: session.activate,
      choose: session.choose,
    });
    listenToPointer(window, hover, session.hitTest, controller.signal);
    return { session, hover, controller };
  };
  const stop = () => {
    running?.hover.stop();
    running?.controller.abort();
    running?.session.stop();
    running = undefined;
  };
  const apply = (next: Settings) => {
    settings = next;
    if (!isActiveOn(settings, host)) stop();
    else if (running) {
      running.session.apply(settings);
      running.hover.redraw();
    } else running = start();
  };
  const summary = (): PageSummary => {
    const article = running?.session.article();
    return {
      host,
      running: running !== undefined,
      ...(article ? { lang: article.lang } : {}),
      ...(article?.published === undefined ? {} : { published: article.published }),
      counts: running?.session.counts() ?? {},
      items: running?.session.list() ?? [],
      choices: running?.session.choices() ?? [],
    };
  };
  const command = (name: PageCalls['page.command']['params']['command']) => {
    if (!running) return;
    const { session, hover } = running;
    const open = hover.openMark();
    if (name === 'close-card') return hover.send({ type: 'dismiss' });
    if (name === 'open-card' && open) return hover.send({ type: 'focus' });
    const marks = session.wanted();
    const mark = name === 'open-card' ? firstInView(marks) : stepMark(marks, hover.lastMark(), name === 'next-mention' ? 1 : -1);
    if (!mark || !bringIntoView(window, mark)) return;
    hover.open(mark.id, name === 'open-card');
    // The focus stays where it is: say where the walk has come to.
    if (name !== 'open-card') native.announce(window.document, mark.annotation.text);
  };
  const handlers: ReaderHandlers = {
    'page.summary': summary,
    'page.article': () => {
      const article = running?.session.article();
      return article ? { article, title: window.document.title.slice(0, 300) } : null;
    },
    'page.card': ({ index }) => {
      const mark = running?.session.all()[index];
      return running && mark ? { annotation: mark.annotation, context: running.session.contextOf(mark) } : null;
    },
    'page.open': ({ index }) => {
      const mark = running?.session.all()[index];
      if (running && mark && bringIntoView(window, mark)) running.hover.open(mark.id, true);
      return null;
    },
    'page.unchoose': ({ text, entity }) => {
      running?.session.unchoose(text, entity);
      return null;
    },
    'page.settings': (params) => {
      apply(params.settings);
      return null;
    },
    'page.refresh': () => {
      running?.session.refresh();
      return null;
    },
    'page.command': (params) => {
      command(params.command);
      return null;
    },
  };
  apply(first);
  return { handlers, stop };
}
