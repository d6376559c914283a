import type { PageDom } from './dom.ts';

/** What to do with raised text: read it as it is, put another character in its place, or leave it out. */
export type Raised =
  | { readonly kind: 'keep' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'replace'; readonly text: string; readonly node: Text };

const squares: Readonly<Record<string, string>> = { '2': '\u00b2', '3': '\u00b3' };
/** Units of length whose raised 2 or 3 is part of the unit, in the three languages. */
const lengthUnit = /(?:^|[^\p{L}])(?:km|m|cm|mm|ft|mi|км|м|см|мм|كم|م|سم)$/u;

/** The first text node below `element` and all its text, at most 16 characters. */
function shortText(dom: PageDom, element: Element): { node: Text | undefined; text: string; linked: boolean } {
  let text = '';
  let node: Text | undefined;
  let linked = false;
  const queue: Node[] = [element];
  for (let steps = 0; queue.length > 0 && steps < 16 && text.length < 16; steps++) {
    const current = queue.shift() as Node;
    if (dom.type(current) === 3) {
      node ??= current as Text;
      text += dom.data(current).slice(0, 16);
    } else if (dom.type(current) === 1) {
      linked ||= dom.tag(current as Element) === 'a';
      for (let child = dom.firstChild(current), n = 0; child && n < 8; child = dom.nextSibling(child), n++) queue.push(child);
    }
  }
  return { node, text: text.trim(), linked };
}

/**
 * Reads a `sup` element: letters («19th») belong to the text; a 2 or 3 after a unit of length is a square or a cube; any
 * other digit, sign or bracket is a note or an exponent, which would spoil the figure in front of it.
 */
export function readRaised(dom: PageDom, element: Element, before: string): Raised {
  const { node, text, linked } = shortText(dom, element);
  const square = squares[text];
  if (square && node && lengthUnit.test(before)) return { kind: 'replace', text: square, node };
  if (linked || /[\d[\]*†‡]/u.test(text)) return { kind: 'drop' };
  return { kind: 'keep' };
}
