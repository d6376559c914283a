import { native } from './native.ts';
import type { Storm } from './storm.ts';
import { calm, countRecords } from './storm.ts';

/** What the watcher tells. All calls are coalesced; none comes while the page is hidden. */
export interface WatchEvents {
  /** Text nodes whose text was changed in place, and subtrees that came or went, inside `scope`. Called with each batch. */
  changed(records: readonly MutationRecord[]): void;
  /** The address changed without a load (single-page navigation), or the page came back from the back-forward cache. */
  navigated(): void;
  /** The page was hidden or shown. */
  visibility(hidden: boolean): void;
}

interface NavigationTarget {
  readonly navigation?: EventTarget;
}

/**
 * Watches a page without leaving a trace in it: one observer, passive listeners, no timers while nothing happens. A page
 * that mutates in a storm is left alone for a while, then looked at once, and so on.
 */
export function watchPage(window: Window & typeof globalThis, events: WatchEvents, signal: AbortSignal): void {
  const { document } = window;
  let storm: Storm = calm;
  let address = withoutHash(window.location.href);
  let pause = 0;
  let missed = false;

  const checkAddress = () => {
    const now = withoutHash(window.location.href);
    if (now === address) return;
    address = now;
    events.navigated();
  };
  const observer = new window.MutationObserver((records) => {
    checkAddress();
    const counted = countRecords(storm, records.length, performance.now());
    storm = counted.storm;
    events.changed(records);
    if (counted.trip === undefined) return;
    observer.disconnect();
    pause = window.setTimeout(resume, counted.trip);
    missed = true;
  });
  const observe = () => observer.observe(document, { childList: true, characterData: true, subtree: true });
  function resume() {
    pause = 0;
    if (signal.aborted || native.hidden(document)) return;
    observe();
    if (missed) events.changed([]);
    missed = false;
  }
  const onVisibility = () => {
    if (native.hidden(document)) {
      window.clearTimeout(pause);
      events.changed(observer.takeRecords());
      observer.disconnect();
      missed = true;
    } else {
      resume();
      checkAddress();
    }
    events.visibility(native.hidden(document));
  };
  const options = { signal, passive: true };
  native.listen(document, 'visibilitychange', onVisibility, options);
  window.addEventListener('popstate', checkAddress, options);
  window.addEventListener('hashchange', checkAddress, options);
  window.addEventListener('pageshow', (event) => event.persisted && events.navigated(), options);
  // `history.pushState` fires nothing that our world sees, but this: no patching of the page's functions.
  (window as NavigationTarget).navigation?.addEventListener('navigatesuccess', checkAddress, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(pause);
  });
  if (native.hidden(document)) missed = true;
  else observe();
}

function withoutHash(href: string): string {
  const hash = href.indexOf('#');
  return hash < 0 ? href : href.slice(0, hash);
}
