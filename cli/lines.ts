import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a text in UTF-8, ended by line feeds alone (a carriage return before one belongs to the end): Node's own reader would also
 * break at U+2028 and lone carriage returns, which JSON texts may hold.
 */
export async function* linesOf(bytes: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  const ended = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    lines[0] = rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    for (const line of lines) yield ended(line);
  }
  rest += decoder.end();
  if (rest !== '') yield ended(rest);
}
