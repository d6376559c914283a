// Captured once, in our own world, before anything is asked of the page: `<img name="body">` shadows a property of the
// document and `<input name="closest">` one of its form, in Chromium also for content scripts.
function getter<T>(prototype: object, name: string): (target: object) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter ${name}`);
  return (target) => get.call(target) as T;
}

const { contains } = Node.prototype;
const { closest, getBoundingClientRect, scrollIntoView } = Element.prototype;
const { createElement, createRange, querySelectorAll, getSelection } = Document.prototype;
const { addEventListener } = EventTarget.prototype;
const caretPositionFromPoint = Document.prototype.caretPositionFromPoint;
const documentElement = getter<HTMLElement>(Document.prototype, 'documentElement');
const body = getter<HTMLElement | null>(Document.prototype, 'body');
const hidden = getter<boolean>(Document.prototype, 'hidden');
const activeElement = getter<Element | null>(Document.prototype, 'activeElement');
const compatMode = getter<string>(Document.prototype, 'compatMode');
const isConnected = getter<boolean>(Node.prototype, 'isConnected');
const parentElement = getter<Element | null>(Node.prototype, 'parentElement');

/** Questions to a node of the page that no name in the page can answer in its place. */
export const native = {
  contains: (node: Node, other: Node | null): boolean => contains.call(node, other),
  isConnected: (node: Node): boolean => isConnected(node),
  parentElement: (node: Node): Element | null => parentElement(node),
  closest: (element: Element, selector: string): Element | null => closest.call(element, selector),
  rect: (element: Element): DOMRect => getBoundingClientRect.call(element),
  scrollIntoView: (element: Element, options: ScrollIntoViewOptions): void => scrollIntoView.call(element, options),
  root: (document: Document): HTMLElement => documentElement(document),
  body: (document: Document): HTMLElement => body(document) ?? documentElement(document),
  hidden: (document: Document): boolean => hidden(document),
  activeElement: (document: Document): Element | null => activeElement(document),
  quirks: (document: Document): boolean => compatMode(document) === 'BackCompat',
  create: (document: Document, tag: 'div' | 'style'): HTMLElement => createElement.call(document, tag),
  range: (document: Document): Range => createRange.call(document),
  all: (document: Document, selector: string): NodeListOf<Element> => querySelectorAll.call(document, selector),
  selection: (document: Document): Selection | null => getSelection.call(document),
  caret: (document: Document, x: number, y: number): CaretPosition | null => caretPositionFromPoint.call(document, x, y),
  /** Has assistive technology say a text, where the browser can (ARIA Notify): no element is needed for it. */
  announce: (document: Document, text: string): void => {
    (documentElement(document) as { ariaNotify?: (text: string) => void }).ariaNotify?.(text);
  },
  /** `addEventListener` of a document, typed as that of the document. */
  listen<K extends keyof DocumentEventMap>(
    document: Document,
    type: K,
    listener: (event: DocumentEventMap[K]) => void,
    options: AddEventListenerOptions,
  ): void {
    addEventListener.call(document, type, listener as EventListener, options);
  },
} as const;
