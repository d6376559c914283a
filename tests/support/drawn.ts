import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';

/** A component drawn into a document of its own, without a browser. Preact draws with the global `document`, so this sets it. */
export function drawn(view: ComponentChild): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  (globalThis as { document: unknown }).document = document;
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) throw new Error('linkedom gave no root');
  render(view, root);
  return root;
}

/** Clicks the button with this text or label; fails when there is none. */
export function press(root: HTMLElement, words: string): void {
  const buttons = [...root.querySelectorAll('button')];
  const button = buttons.find((one) => one.textContent?.includes(words) || one.getAttribute('aria-label')?.includes(words));
  if (button === undefined) throw new Error(`no button «${words}» among: ${buttons.map((one) => one.textContent).join(' | ')}`);
  button.click();
}
