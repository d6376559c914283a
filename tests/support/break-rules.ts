import { strToU8 } from 'fflate';
import type { BuiltPack } from '../../lib/packs/build.ts';
import { forgedPack } from './forged-pack.ts';
import type { Random } from './random.ts';

/** A pack that breaks one rule, with hashes that are right all the same. */
export interface Broken {
  /** Which layer of checks ought to refuse it. */
  readonly layer: string;
  readonly pack: BuiltPack;
}

const entity = (n: number, change: Readonly<Record<string, unknown>> = {}) => ({
  id: `Q${n}`,
  type: 'place',
  labels: { en: `Town ${n}` },
  ...change,
});
const line = (kind: string, record: unknown) => `${JSON.stringify({ [kind]: record })}\n`;

const badEntities: readonly ((n: number) => Record<string, unknown>)[] = [
  (n) => entity(n, { id: undefined }),
  (n) => entity(n, { id: '' }),
  (n) => entity(n, { id: 'a<script>' }),
  (n) => entity(n, { type: 'city' }),
  (n) => entity(n, { labels: {} }),
  (n) => entity(n, { labels: { en: '' } }),
  (n) => entity(n, { labels: { english: 'Town' } }),
  (n) => entity(n, { labels: { en: 'x'.repeat(4_001) } }),
  (n) => entity(n, { labels: { en: `Town\u{202e}${n}` } }),
  (n) => entity(n, { labels: ['Town'] }),
  (n) => entity(n, { aliases: { en: 'Town' } }),
  (n) => entity(n, { aliases: { en: Array.from({ length: 257 }, (_, at) => `Town ${at}`) } }),
  (n) => entity(n, { weight: 1.5 }),
  (n) => entity(n, { weight: 'heavy' }),
  (n) => entity(n, { related: [7] }),
  (n) => entity(n, { sameAs: ['javascript:alert(1)'] }),
  (n) => entity(n, { sameAs: ['https://user:word@example.org/'] }),
  (n) => entity(n, { descriptions: { en: '\u{0}' } }),
  (n) => entity(n, { deep: { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } } }),
];

const statement = (n: number, change: Readonly<Record<string, unknown>>) => ({
  id: `s${n}`,
  subject: `Q${n}`,
  property: 'P1082',
  value: { type: 'quantity', amount: '1', unit: '1' },
  rank: 'normal',
  ...change,
});
const badStatements: readonly ((n: number) => Record<string, unknown>)[] = [
  (n) => statement(n, { rank: 'best' }),
  (n) => statement(n, { value: { type: 'quantity', amount: '1e5x', unit: '1' } }),
  (n) => statement(n, { value: { type: 'quantity', amount: 5, unit: '1' } }),
  (n) => statement(n, { value: { type: 'quantity', amount: '5', unit: 'two words' } }),
  (n) => statement(n, { value: { type: 'time', time: '2024-13', precision: 'month' } }),
  (n) => statement(n, { value: { type: 'time', time: '2024', precision: 'day' } }),
  (n) => statement(n, { value: { type: 'entity', id: 'a b  c' } }),
  (n) => statement(n, { value: { type: 'link' } }),
  (n) => statement(n, { value: null }),
  (n) => statement(n, { references: [{}] }),
  (n) => statement(n, { references: 'almanac' }),
  (n) => statement(n, { qualifiers: { P585: 'x' } }),
];

const badManifests: readonly ((n: number) => Record<string, unknown>)[] = [
  () => ({ licence: undefined }),
  () => ({ title: {} }),
  () => ({ title: { en: '\u{202e}' } }),
  () => ({ languages: 'en' }),
  () => ({ release: 'newest' }),
  () => ({ issued: 'today' }),
  () => ({ expires: '31.12.2026' }),
  () => ({ epoch: -1 }),
  () => ({ keyset: 0.5 }),
  (n) => ({ version: 2 ** 48 + n }),
  (n) => ({ version: -n }),
  () => ({ counts: { entities: 1 } }),
  () => ({ sizes: { packed: 1, raw: '1', chunks: 1 } }),
  () => ({ index: { hash: 'x', packed: 1, raw: 1 } }),
  () => ({ homepage: 'javascript:alert(1)' }),
  () => ({ mirrors: ['ftp://example.org/pack.json'] }),
];

type Maker = (id: string, n: number, random: Random) => Promise<BuiltPack>;
const good = (n: number) => line('entity', entity(n));
const one = { entities: 1, properties: 0, statements: 0, series: 0, sources: 0 };

/** Ways to break a rule, by the layer of checks that has it. */
const makers: Readonly<Record<string, readonly Maker[]>> = {
  format: [(id, n, random) => forgedPack(id, n, good(n), 1, { format: 2 + random.whole(50) })],
  application: [(id, n, random) => forgedPack(id, n, good(n), 1, { minimumVersion: `${1 + random.whole(90)}.0.0` })],
  manifest: [(id, n, random) => forgedPack(id, n, good(n), 1, random.pick(badManifests)(n))],
  version: [(id, n, random) => forgedPack(id, n, good(n), 1, { version: random.whole(5) })],
  epoch: [(id, n, random) => forgedPack(id, n, good(n), 1, { epoch: 1 + random.whole(1_000) })],
  size: [
    (id, n) => forgedPack(id, n, good(n), 1, { sizes: { packed: 2 ** 31, raw: 2 ** 31, chunks: 1 } }),
    (id, n, random) => forgedPack(id, n, new Uint8Array(300_000 + random.whole(200_000)), 1),
  ],
  text: [(id, n, random) => forgedPack(id, n, new Uint8Array([0x7b, 0xff, random.whole(128), 0xc0, 10]), 1)],
  line: [
    (id, n, random) => forgedPack(id, n, `{"entity":{"id":"${Array.from({ length: 12_500 }, () => random.whole(1e6)).join('.')}"}}\n`, 1),
  ],
  json: [
    (id, n, random) => forgedPack(id, n, `${good(n).slice(0, 5 + random.whole(40))}\n`, 1),
    (id, n) => forgedPack(id, n, `{"entity":NaN}\n`, 1),
  ],
  record: [
    (id, n, random) => forgedPack(id, n, line('entity', random.pick(badEntities)(n)), 1),
    (id, n, random) => {
      const counts = { ...one, statements: 1 };
      return forgedPack(id, n, good(n) + line('statement', random.pick(badStatements)(n)), 2, { counts });
    },
    (id, n) => forgedPack(id, n, line('thing', entity(n)), 1),
    (id, n) => forgedPack(id, n, `[]\n`, 1),
  ],
  placement: [
    (id, n) => forgedPack(id, n, good(n) + good(n), 2, { counts: { ...one, entities: 2 } }),
    (id, n) =>
      forgedPack(id, n, good(n) + line('property', { id: `P${n}`, labels: { en: 'population' }, valueType: 'quantity' }), 2, {
        counts: { ...one, properties: 1 },
      }),
  ],
  count: [(id, n, random) => forgedPack(id, n, good(n), 1, { counts: { ...one, entities: 2 + random.whole(1_000) } })],
};

/** The layers that `breakRule` speaks of. */
export const layers = Object.keys(makers);

/** A pack of this id and version that breaks a rule of one layer; the layers take turns. */
export async function breakRule(id: string, version: number, turn: number, random: Random): Promise<Broken> {
  const layer = layers[turn % layers.length] as string;
  const pack = await random.pick(makers[layer] as readonly Maker[])(id, version, random);
  return { layer, pack };
}

/** A file that is not part of any pack. */
export const stranger = strToU8('<html>captive portal</html>');
