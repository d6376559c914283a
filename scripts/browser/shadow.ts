import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';

/** The text and elements of the closed shadow roots under `documentElement`: what the page's own scripts cannot see. */
export interface ShadowContent {
  readonly text: string;
  /** Attributes of every element in document order, with the element's name under `#`. */
  readonly elements: readonly Readonly<Record<string, string>>[];
}

interface CdpNode {
  nodeType: number;
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

interface BidiNode {
  type: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

class Collector {
  readonly parts: string[] = [];
  readonly elements: Record<string, string>[] = [];

  element(name: string, attributes: Readonly<Record<string, string>>): void {
    this.elements.push({ ...attributes, '#': name.toLowerCase() });
  }
  result(): ShadowContent {
    return { text: this.parts.join(' ').replace(/\s+/g, ' ').trim(), elements: this.elements };
  }
}

function pairs(list: readonly string[] = []): Record<string, string> {
  const result: Record<string, string> = {};
  for (let i = 0; i + 1 < list.length; i += 2) result[list[i] as string] = list[i + 1] as string;
  return result;
}

function collectCdp(node: CdpNode, into: Collector, inside: boolean): void {
  if (inside && node.nodeType === 3) into.parts.push(node.nodeValue ?? '');
  if (inside && node.nodeType === 1) {
    if (node.nodeName === 'STYLE') return;
    into.element(node.nodeName, pairs(node.attributes));
  }
  for (const root of node.shadowRoots ?? []) collectCdp(root, into, true);
  for (const child of node.children ?? []) collectCdp(child, into, inside);
}

function collectBidi(node: BidiNode, into: Collector, inside: boolean): void {
  const { value } = node;
  if (!value) return;
  if (inside && value.nodeType === 3) into.parts.push(value.nodeValue ?? '');
  if (inside && value.nodeType === 1) {
    if (value.localName === 'style') return;
    into.element(value.localName ?? '', value.attributes ?? {});
  }
  if (value.shadowRoot) collectBidi(value.shadowRoot, into, true);
  for (const child of value.children ?? []) collectBidi(child, into, inside);
}

/** Puppeteer keeps its BiDi connection to itself; only this protocol serialises closed shadow roots in Firefox. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: unknown): Promise<{ result: { result: BidiNode } }> };
}

/** Reads what stands in closed shadow roots directly under the document's element (the card). Empty when no card is open. */
export async function readShadow(launched: Launched, page: Page): Promise<ShadowContent> {
  const into = new Collector();
  if (launched.name === 'chromium') {
    const session = await page.createCDPSession();
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: CdpNode };
    await session.detach();
    collectCdp(root, into, false);
    return into.result();
  }
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { connection } = launched.browser as unknown as BidiBrowser;
  const { result } = await connection.send('script.evaluate', {
    expression: '[...document.documentElement.children].filter((element) => element.localName === "div")',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxObjectDepth: 2, maxDomDepth: 40, includeShadowTree: 'all' },
  });
  for (const host of (result.result.value as unknown as BidiNode[] | undefined) ?? []) collectBidi(host, into, false);
  return into.result();
}
