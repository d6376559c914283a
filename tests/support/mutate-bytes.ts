import type { Random } from './random.ts';

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

function changed(bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy);
  return copy;
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What can happen to a file on its way, by accident or by hand. */
const mutations: readonly Mutation[] = [
  (bytes, random) =>
    changed(bytes, (copy) => {
      const at = random.whole(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.whole(8));
    }),
  (bytes, random) =>
    changed(bytes, (copy) => {
      copy[random.whole(copy.length)] = random.whole(256);
    }),
  (bytes, random) => bytes.slice(0, random.whole(bytes.length)),
  (bytes, random) =>
    joined(
      bytes,
      Uint8Array.from({ length: 1 + random.whole(40) }, () => random.whole(256)),
    ),
  (bytes, random) => {
    const at = random.whole(bytes.length);
    return joined(bytes.slice(0, at), bytes.slice(Math.min(bytes.length, at + 1 + random.whole(20))));
  },
  (bytes, random) => {
    const at = random.whole(bytes.length);
    const end = Math.min(bytes.length, at + 1 + random.whole(20));
    return joined(bytes.slice(0, end), bytes.slice(at));
  },
  (bytes, random) =>
    changed(bytes, (copy) => {
      const at = random.whole(copy.length);
      copy.fill(0, at, Math.min(copy.length, at + 1 + random.whole(64)));
    }),
  (bytes, random) =>
    changed(bytes, (copy) => {
      const [a, b] = [random.whole(copy.length), random.whole(copy.length)];
      [copy[a], copy[b]] = [copy[b] ?? 0, copy[a] ?? 0];
    }),
  (_bytes, _random, other) => other,
  () => new Uint8Array(),
];

/** The bytes changed in one way out of ten. @param other another file, which may take its place */
export function mutateBytes(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  return random.pick(mutations)(bytes, random, other);
}
