/** Longest line that is read: the biggest items of Wikidata take some five megabytes. In bytes. */
const longestLine = 64 * 1024 * 1024;
/** Biggest file that is one document over many lines (an answer of the API, printed prettily). In bytes. */
const biggestDocument = 256 * 1024 * 1024;

/** One JSON value of a dump with the number of its line, or what is wrong with the line. */
export type DumpLine = { readonly line: number; readonly text: string } | { readonly line: number; readonly fault: 'too-long' | 'cut-off' };

/** Splits bytes into lines at line feeds; a line beyond the limit becomes a fault, and is not kept in memory. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<DumpLine> {
  let parts: Buffer[] = [];
  let size = 0;
  let line = 0;
  const end = (): DumpLine => {
    line++;
    const whole: DumpLine = size > longestLine ? { line, fault: 'too-long' } : { line, text: Buffer.concat(parts).toString('utf8') };
    parts = [];
    size = 0;
    return whole;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      size += at - from;
      if (size <= longestLine) parts.push(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    size += chunk.length - from;
    if (size <= longestLine) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (size > 0) yield end();
}

/** A line of an array layout without what holds the array together. */
function bare(text: string): string {
  let inner = text.trim();
  // A whole array on one line.
  if (inner.startsWith('[{') && inner.endsWith('}]')) return inner;
  if (inner.startsWith('[')) inner = inner.slice(1).trimStart();
  if (inner.endsWith(',')) inner = inner.slice(0, -1);
  // `{…}]` ends an array on its last line.
  if (inner.endsWith('}]')) inner = inner.slice(0, -1);
  return inner === ']' ? '' : inner.trim();
}

/** A document over many lines begins with a brace or bracket alone. */
function beginsDocument(text: string): boolean {
  return text === '{';
}

/**
 * The JSON texts of a dump: array layout (`[`, one entity a line with a comma, `]`, also cut off), JSON Lines, and single documents over many
 * lines. Lines are not parsed here. Constant memory but for a document over many lines, which is read up to 256 MiB.
 */
export async function* dumpDocuments(bytes: AsyncIterable<Buffer>): AsyncGenerator<DumpLine> {
  let document: string[] | undefined;
  let size = 0;
  let first = true;
  for await (const item of linesOf(bytes)) {
    if ('fault' in item) {
      yield item;
      continue;
    }
    const text = first ? item.text.replace(/^\u{feff}/u, '') : item.text;
    if (document !== undefined) {
      size += text.length;
      if (size <= biggestDocument) document.push(text);
      continue;
    }
    const inner = bare(text);
    if (inner === '') continue;
    if (first && beginsDocument(inner)) document = [text];
    else yield { line: item.line, text: inner };
    first = false;
  }
  if (document === undefined) return;
  if (size > biggestDocument) yield { line: 1, fault: 'too-long' };
  else yield { line: 1, text: document.join('\n') };
}
