import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import styles from '../../components/card/card.css?inline';
import { renderCard } from '../../components/card/card-view.tsx';
import type { Annotation } from '../../lib/annotation.ts';
import { resolveLanguage } from '../../lib/i18n/language.ts';
import type { PageCalls } from '../../lib/messages/protocol.ts';
import { pageSchemas } from '../../lib/messages/page-schemas.ts';
import { mayCallPage } from '../../lib/messages/sender.ts';
import { serve } from '../../lib/messages/serve.ts';
import { callBackground, onMessage, self } from '../../lib/platform/messaging.ts';
import { createReader, type ReaderHandlers, type ReaderPorts } from './reader.ts';

/** Marks this world of the page, so that a second injection leaves the first alone, or takes over from a dead one. */
const key = Symbol.for('hashiya.reader');

interface Present {
  /** False when the extension was updated or removed: its scripts live on in open pages without a background. */
  alive(): boolean;
  stop(): void;
}

function alive(): boolean {
  try {
    return typeof self().id === 'string';
  } catch {
    return false;
  }
}

export default defineUnlistedScript(() => {
  const world = globalThis as { [key]?: Present };
  const before = world[key];
  if (before?.alive()) return;
  before?.stop();
  // Not in XML, images or PDF viewers: there is no article, and no place for a card.
  if (!(document instanceof HTMLDocument) || document.documentElement.namespaceURI !== 'http://www.w3.org/1999/xhtml') return;

  let handlers: ReaderHandlers | undefined;
  let stopReader = () => {};
  const stop = () => {
    stopReader();
    try {
      silence();
    } catch {
      // The listener died with the extension.
    }
  };
  /** Stops for good: a later injection starts anew. */
  const end = () => {
    stop();
    if (world[key]?.stop === stop) delete world[key];
  };
  /** Makes a call; when the extension is gone, stops without a word. */
  const orStop = async <T>(call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      if (!alive()) stop();
      throw error;
    }
  };
  const ports: ReaderPorts = {
    window,
    styles,
    annotate: async (article) => JSON.parse((await orStop(callBackground('annotate', { article }))).annotations) as Annotation[],
    card: (annotation, context) => orStop(callBackground('card', { annotation, context })),
    draw: (stage, { data, ...drawing }, settings) =>
      renderCard(stage, {
        state: data.state,
        card: data.state === 'ready' ? data.card : undefined,
        uiLanguage: resolveLanguage(settings.language, navigator.languages),
        theme: settings.theme,
        citation: settings.citation,
        onCite: async (work, style) => (await orStop(callBackground('cite', { work, style }))).text,
        ...drawing,
      }),
    undraw: (stage) => render(null, stage),
  };
  const booting = orStop(callBackground('settings.get', {})).then((settings) => {
    const reader = createReader(ports, settings);
    handlers = reader.handlers;
    stopReader = reader.stop;
    // Ended while it was still asking for its settings.
    if (world[key]?.stop !== stop) reader.stop();
    return reader.handlers;
  });
  // No background to ask: nothing is read, and a later injection may try again.
  booting.catch(end);
  const receive = serve<keyof PageCalls>({
    schemas: pageSchemas,
    handlers: {
      'page.summary': async (params, sender) => (handlers ?? (await booting))['page.summary'](params, sender),
      'page.article': async (params, sender) => (handlers ?? (await booting))['page.article'](params, sender),
      'page.card': async (params, sender) => (handlers ?? (await booting))['page.card'](params, sender),
      'page.open': async (params, sender) => (handlers ?? (await booting))['page.open'](params, sender),
      'page.unchoose': async (params, sender) => (handlers ?? (await booting))['page.unchoose'](params, sender),
      'page.settings': async (params, sender) => (handlers ?? (await booting))['page.settings'](params, sender),
      'page.stop': () => {
        end();
        return null;
      },
      'page.refresh': async (params, sender) => (handlers ?? (await booting))['page.refresh'](params, sender),
      'page.command': async (params, sender) => (handlers ?? (await booting))['page.command'](params, sender),
    },
    allow: (_name, sender) => mayCallPage(sender, self()),
  });
  const silence = onMessage(receive);
  world[key] = { alive, stop };
});
