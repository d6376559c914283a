import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entity } from '../lib/facts/entity.ts';
import type { Statement } from '../lib/facts/statement.ts';

const languages = ['en', 'ru', 'ar'] as const;

/** A number far from that of its neighbours: the finaliser of MurmurHash3. */
function scatter(n: number): number {
  let hash = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Makes entities of any number from the real names of the starter packs: their words are joined anew, eight names each in three languages. */
export function nameMaterial(): { entity(n: number, version: number): Entity; statement(n: number): Statement } {
  const words: Record<(typeof languages)[number], string[]> = { en: [], ru: [], ar: [] };
  for (const pack of ['leaders', 'cities', 'organisations']) {
    const path = resolve(import.meta.dirname, `../packs/${pack}/entities.jsonl`);
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const { labels } = JSON.parse(line) as Entity;
      for (const lang of languages) for (const word of (labels[lang] ?? '').split(' ')) if (word.length > 2) words[lang].push(word);
    }
  }
  const pick = (lang: (typeof languages)[number], n: number): string => words[lang][scatter(n) % words[lang].length] as string;
  const name = (lang: (typeof languages)[number], n: number): string => `${pick(lang, n * 2)} ${pick(lang, n * 2 + 1)}`;
  return {
    entity: (n, version) => ({
      id: `Q${n + 1}`,
      type: (['person', 'place', 'organisation'] as const)[n % 3] as 'person',
      labels: { en: name('en', n * 3), ru: name('ru', n * 3), ar: name('ar', n * 3) },
      aliases: {
        en: [name('en', n * 3 + 1), `${name('en', n * 3 + 2)} ${pick('en', n)}`],
        ru: [name('ru', n * 3 + 1), name('ru', n * 3 + 2)],
        ar: [name('ar', n * 3 + 1)],
      },
      descriptions: { en: version === 0 ? 'made from real names' : `made from real names, ${version}` },
      weight: 0.5,
    }),
    statement: (n) => ({
      id: `s${n}`,
      subject: `Q${n + 1}`,
      property: 'P1082',
      value: { type: 'quantity', amount: String(1000 + n), unit: '1' },
      rank: 'normal',
      references: [{ source: 's' }],
    }),
  };
}
