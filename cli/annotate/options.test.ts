import { describe, expect, it } from 'vitest';
import { parseBatchLine } from './batch-line.ts';
import { parseOptions } from './options.ts';

const raw = { pack: [], starter: true, format: 'json' };

describe('parseOptions', () => {
  it('takes what is right', () => {
    expect(parseOptions({ ...raw, lang: 'ar', published: '2025-11-26T10:00:00Z', kinds: 'money, person' })).toMatchObject({
      lang: 'ar',
      published: '2025-11-26',
      kinds: new Set(['money', 'person']),
    });
  });
  it.each([
    [{ format: 'xml' }, /--format/],
    [{ lang: 'de' }, /--lang/],
    [{ published: '26.11.2025' }, /--published/],
    [{ published: '2025-13-01' }, /--published/],
    [{ kinds: 'money,nonsense' }, /"nonsense"/],
    [{ kinds: ',' }, /--kinds/],
  ])('refuses %j', (wrong, message) => {
    expect(() => parseOptions({ ...raw, ...wrong })).toThrow(message);
  });
});

describe('parseBatchLine', () => {
  it('reads text and html', () => {
    expect(parseBatchLine('{"id":7,"text":"a"}', 1, { lang: 'en' })).toEqual({ id: '7', content: 'a', html: false, lang: 'en' });
    expect(parseBatchLine('{"id":"x","html":"<p>a","lang":"ru"}', 1, { lang: 'en' })).toMatchObject({ html: true, lang: 'ru' });
  });
  it.each([
    '{',
    '[]',
    'null',
    '{"id":1}',
    '{"id":1,"text":5}',
    '{"text":"a","lang":"de"}',
    '{"text":"a","lang":5}',
    '{"text":"a","published":"26.11.2025"}',
  ])('names the line of %s', (line) => {
    expect(() => parseBatchLine(line, 12, {})).toThrow(/line 12/);
  });
});
