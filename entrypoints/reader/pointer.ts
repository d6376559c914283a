import { fastScroll, timings } from '../../lib/hover/timings.ts';
import { native } from '../../lib/page/native.ts';
import type { MarkHit } from '../../lib/page/point.ts';
import type { Hover } from './hover.ts';

/** What a press means something of its own on: a tap there is the page's. */
const interactive =
  'a[href], area[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [role="tab"], [onclick], [contenteditable]';

/** Turns pointer, wheel and key events of the page into events of the card. Only listens: every event goes on to the page. */
export function listenToPointer(
  window: Window & typeof globalThis,
  hover: Hover,
  hitTest: (x: number, y: number, target: Element | null) => MarkHit | undefined,
  signal: AbortSignal,
): void {
  const { document } = window;
  let latest: PointerEvent | undefined;
  let frame = 0;
  let disturbedAt = Number.NEGATIVE_INFINITY;
  let scroll = { at: 0, top: 0 };
  const options = { signal, passive: true, capture: true };

  const disturb = () => {
    disturbedAt = performance.now();
    hover.send({ type: 'disturb' });
  };
  const elementAt = (event: Event) => (event.target instanceof window.Element ? event.target : null);
  const look = () => {
    frame = 0;
    const event = latest;
    if (!event || signal.aborted) return;
    if (hover.isCard(event.target)) return hover.send({ type: 'hold' });
    if (performance.now() - disturbedAt < timings.calm) return;
    const { clientX: x, clientY: y } = event;
    const found = hitTest(x, y, elementAt(event));
    if (found?.mark.id !== hover.openMark()?.id && hover.onTheWay(x, y)) return hover.send({ type: 'hold' });
    hover.pointAt(found?.mark.id ?? null, found ? found.rects.indexOf(found.line) : 0);
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // A button is down: the reader drags or selects.
    if (event.buttons !== 0 && !hover.isCard(event.target)) return disturb();
    latest = event;
    if (frame === 0) frame = window.requestAnimationFrame(look);
  };
  const onLeave = (event: PointerEvent) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') {
      latest = undefined;
      hover.pointAt(null);
    }
  };
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted || hover.isCard(event.target)) return;
    const open = hover.openMark();
    const found = open && hitTest(event.clientX, event.clientY, elementAt(event));
    if (event.pointerType === 'touch') return; // A touch may become a scroll: the tap decides.
    if (!found || found.mark.id !== open?.id) hover.send({ type: 'press' });
  };
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || hover.isCard(event.target)) return;
    const target = elementAt(event);
    const own = target ? native.closest(target, interactive) : null;
    const selecting = native.selection(document)?.isCollapsed === false;
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    const found = own || selecting || modified ? undefined : hitTest(event.clientX, event.clientY, target);
    if (found) hover.open(found.mark.id, false, found.rects.indexOf(found.line));
    else hover.send({ type: 'press' });
  };
  const onScroll = () => {
    const now = performance.now();
    const top = window.scrollY;
    const speed = (Math.abs(top - scroll.top) * 1000) / Math.max(1, now - scroll.at);
    if (now - scroll.at < 200 && speed > fastScroll) disturb();
    scroll = { at: now, top };
    hover.follow();
  };
  const onKey = (event: KeyboardEvent) => {
    if (hover.isCard(event.target) || !event.isTrusted) return;
    if (event.key.length === 1 || event.key === 'Backspace' || event.key === 'Enter') disturb();
  };
  native.listen(document, 'pointermove', onMove, options);
  native.listen(document, 'pointerout', onLeave, options);
  native.listen(document, 'pointerdown', onDown, options);
  native.listen(document, 'click', onClick, options);
  native.listen(document, 'scroll', onScroll, options);
  native.listen(document, 'keydown', onKey, options);
  window.addEventListener('resize', () => hover.follow(), options);
  window.addEventListener('blur', () => hover.pointAt(null), { signal, passive: true });
  window.visualViewport?.addEventListener('resize', () => hover.follow(), { signal, passive: true });
  window.visualViewport?.addEventListener('scroll', () => hover.follow(), { signal, passive: true });
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame));
}
