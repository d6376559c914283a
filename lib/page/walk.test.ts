import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { offsetOf, pointAt, pointsOf } from './block.ts';
import { plainDom } from './dom.ts';
import type { Reading } from './walk.ts';
import { readBlocks } from './walk.ts';

function read(html: string, limits = {}): Reading {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`) as unknown as { document: Document };
  const walk = readBlocks(plainDom, document.body, limits);
  let step = walk.next();
  while (!step.done) step = walk.next();
  return step.value;
}
const texts = (html: string) => read(html).blocks.map((block) => block.text);

describe('readBlocks', () => {
  it('joins inline elements: a price over three spans is one figure', () => {
    expect(texts('<p>It costs <span>$</span><span>4</span><span>.5bn</span> a year.</p>')).toEqual(['It costs $4.5bn a year.']);
  });

  it('makes blocks of paragraphs, headings, list items and table cells', () => {
    expect(texts('<h1>One</h1><p>Two</p><ul><li>Three<li>Four</ul><table><tr><td>5</td><td>6</td></tr></table>')).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      '5',
      '6',
    ]);
  });

  it('parts text around a block inside a block', () => {
    expect(texts('<div>before <p>inside</p> after</div>')).toEqual(['before', 'inside', 'after']);
  });

  it('collapses white space but keeps no-break spaces, and comes back to the page', () => {
    const { blocks } = read('<p>\n  Two\n\t <b> million</b>\u{a0}people </p>');
    const block = blocks[0]!;
    expect(block.text).toBe('Two million\u{a0}people');
    for (let offset = 0; offset < block.text.length; offset++) {
      const point = pointAt(block, offset)!;
      const character = point.node.data[point.offset]!;
      expect(/[\n\t ]/.test(character) ? ' ' : character).toBe(block.text[offset]);
      expect(offsetOf(block, point)).toBe(offset);
    }
    const ends = pointsOf(block, { start: 4, end: 11 })!;
    expect(ends.start.node).toBe(ends.end.node);
    expect(ends.start.node.data.slice(ends.start.offset, ends.end.offset)).toBe('million');
  });

  it('reads one line break as white space that is no group separator, two as an edge', () => {
    expect(texts('<p>2 000<br>300 houses<br><br>Next</p>')).toEqual(['2 000\n300 houses', 'Next']);
  });

  it('skips controls, editable regions, code, navigation and hidden text', () => {
    expect(
      texts(
        '<nav>menu</nav><p>Read <code>x = 5</code> this <input value="7"><textarea>8</textarea></p><div contenteditable>9</div><div role="textbox">10</div>' +
          '<pre>11</pre><script>12</script><div hidden>13</div><p style="display: none">14</p><span class="sr-only">15</span><aside>16</aside><button>17</button>',
      ),
    ).toEqual(['Read\u{fffc}this']);
  });

  it('drops note marks and exponents, keeps ordinals, raises squares', () => {
    expect(
      texts('<p>1,234<sup>2</sup> people on 5 km<sup>2</sup> in the 19<sup>th</sup> century<sup><a href="#n">[1]</a></sup>.</p>'),
    ).toEqual(['1,234 people on 5 km² in the 19th century.']);
  });

  it('counts linked text, levels and parts', () => {
    const { blocks } = read('<h2>عنوان <a href="/x">رابط</a></h2><ul><li>x</ul>');
    expect(blocks[0]).toMatchObject({ linked: 4, level: 2, part: 'heading' });
    expect(blocks[1]).toMatchObject({ part: 'list', level: 0 });
  });

  it('cuts endless text nodes and stops at its bounds', () => {
    const cut = read(`<p>${'x'.repeat(25)}</p>`, { block: 10 });
    expect(cut.blocks.map((block) => block.text.length)).toEqual([10, 10, 5]);
    expect(cut.blocks.map((block) => pointAt(block, 0)?.offset)).toEqual([0, 10, 20]);
    const few = read('<p>a</p><p>b</p><p>c</p>', { textNodes: 2 });
    expect(few.truncated).toBe(true);
    expect(few.blocks).toHaveLength(2);
    expect(few.regions.every((region) => region.to >= region.from)).toBe(true);
  });

  it('reads deep nesting without recursion', () => {
    expect(read(`${'<div>'.repeat(2000)}deep${'</div>'.repeat(2000)}`).blocks.map((block) => block.text)).toEqual(['deep']);
  });

  it('is not misled by clobbering forms', () => {
    expect(texts('<form><input name="firstChild"><input name="parentNode"><p>Text in a form.</p></form>')).toEqual(['Text in a form.']);
  });
});
