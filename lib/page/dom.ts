/** How an element takes part in layout, as far as reading needs it. `unknown` where no style engine runs (Node). */
export type Layout = 'none' | 'inline' | 'block' | 'inline-flex' | 'contents' | 'unknown';

/** The few questions that reading asks of a DOM. Injected, so that the browser and the command line read with the same code. */
export interface PageDom {
  /** `nodeType`: 1 element, 3 text, 4 CDATA, 9 document. */
  type(node: Node): number;
  /** Lower-case local name of an element. */
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** Text of a text node. */
  data(node: Node): string;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  layout(element: Element): Layout;
}

function getter<T>(prototype: object, name: string): (target: object) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter ${name}`);
  return (target) => get.call(target) as T;
}

const boxes: Readonly<Record<string, Layout>> = {
  none: 'none',
  contents: 'contents',
  inline: 'inline',
  ruby: 'inline',
  'ruby-base': 'inline',
  'inline-block': 'inline',
  'inline-flex': 'inline-flex',
  'inline-grid': 'inline-flex',
};

/**
 * The browser's DOM, through getters captured from the prototypes: `<form><input name="parentNode">` shadows the property
 * of the form, also for content scripts in Chromium, and a page cannot change what was captured in our own world.
 */
export function browserDom(window: Window & typeof globalThis): PageDom {
  const { Node, Element, CharacterData } = window;
  const localName = getter<string>(Element.prototype, 'localName');
  const getAttribute = Element.prototype.getAttribute;
  const style = window.getComputedStyle.bind(window);
  return {
    type: getter<number>(Node.prototype, 'nodeType'),
    tag: (element) => localName(element).toLowerCase(),
    attribute: (element, name) => getAttribute.call(element, name),
    data: getter<string>(CharacterData.prototype, 'data'),
    firstChild: getter<Node | null>(Node.prototype, 'firstChild'),
    nextSibling: getter<Node | null>(Node.prototype, 'nextSibling'),
    parent: getter<Node | null>(Node.prototype, 'parentNode'),
    layout(element) {
      const { display, visibility } = style(element);
      if (visibility === 'hidden' || visibility === 'collapse') return 'none';
      return boxes[display] ?? (display === '' ? 'unknown' : 'block');
    },
  };
}

/** Without a style engine only what the `style` attribute hides is known to be hidden. */
const hiddenStyle = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i;

/** A DOM library's document (linkedom): plain property access, no style engine. */
export const plainDom: PageDom = {
  type: (node) => node.nodeType,
  tag: (element) => element.localName.toLowerCase(),
  attribute: (element, name) => element.getAttribute(name),
  data: (node) => (node as CharacterData).data,
  firstChild: (node) => node.firstChild,
  nextSibling: (node) => node.nextSibling,
  parent: (node) => node.parentNode,
  layout(element) {
    const style = element.getAttribute('style')?.slice(0, 1024);
    return style && hiddenStyle.test(style) ? 'none' : 'unknown';
  },
};
