import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLimits } from './limits.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';

async function* pieces(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function read(parts: AsyncIterable<Uint8Array>, line = packLimits.line): Promise<SourceLine[]> {
  const all: SourceLine[] = [];
  for await (const lines of sourceLines(parts, { ...packLimits, line })) all.push(...lines);
  return all;
}

describe('sourceLines', () => {
  it('gives the same lines however the file is cut into pieces', async () => {
    const texts = fc.array(fc.stringMatching(/^[a-z]{0,12}$/), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(9), { maxLength: 60 }), async (lines, cuts) => {
        const bytes = new TextEncoder().encode(lines.map((text) => `${text}\n`).join(''));
        const parts: Uint8Array[] = [];
        let at = 0;
        for (const cut of cuts) {
          parts.push(bytes.slice(at, at + cut));
          at += cut;
        }
        parts.push(bytes.slice(at));
        const found = (await read(pieces(parts), 8)).map(({ number, bytes: line }) => [number, line && new TextDecoder().decode(line)]);
        expect(found).toEqual(lines.map((text, index) => [index + 1, text.length > 8 ? undefined : text]));
      }),
    );
  });

  it('keeps a last line without a line feed', async () => {
    expect(await read(pieces([new Uint8Array([65, 10, 66])]))).toHaveLength(2);
  });

  it('gives up within a line of two gigabytes long before its end, and holds none of it', async () => {
    const piece = new Uint8Array(1024 * 1024).fill(120);
    let taken = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; taken < 2048; taken++) yield piece;
    }
    expect(await read(endless())).toEqual([{ number: 1, gaveUp: true }]);
    expect(taken).toBeLessThan(20);
  });
});
