// Scores the engine on own paragraphs: the same rules as the entities scorer for exact spans, and abstention apart from error.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EntityAnnotation } from '../../lib/annotation.ts';
import type { Entity, EntityKind } from '../../lib/facts/entity.ts';
import { linkMentions } from '../../lib/linking/link.ts';
import { buildSegment } from '../../lib/names/build-segment.ts';
import { findMentions } from '../../lib/names/find-mentions.ts';
import { openSegment } from '../../lib/names/segment.ts';
import type { Span } from '../../lib/text/span.ts';

interface Gold extends Span {
  readonly lemma?: string;
  readonly qid?: string;
  readonly xid?: string;
  readonly optional?: boolean;
  /** Further spans that are right: with the clitic, the title, the quotation marks. */
  readonly alts?: readonly (readonly [number, number])[];
}

interface Paragraph {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Gold[];
  readonly decoys?: readonly Span[];
}

interface LexiconEntry {
  readonly qid: string;
  readonly type: EntityKind;
  readonly aliases: readonly string[];
  readonly demonyms?: readonly string[];
  readonly weight?: number;
  readonly related?: readonly string[];
  /** What it is, as packs say it. */
  readonly description?: string;
}

/** Counts over all paragraphs of one language, with a line for each error. */
export interface Score {
  readonly paragraphs: number;
  readonly gold: number;
  readonly found: number;
  readonly wrong: number;
  readonly f1: number;
  readonly inflected: number;
  readonly inflectedFound: number;
  readonly traps: number;
  readonly trapsHit: number;
  /** Mentions whose base form is a name of several entities; how many carry a shown link, and how many of those the right one. */
  readonly ambiguous: number;
  readonly ambiguousShown: number;
  readonly ambiguousRight: number;
  readonly links: number;
  readonly linksRight: number;
  readonly errors: readonly string[];
}

/**
 * Runs the engine over `LANG/paragraphs.jsonl` with a pack made of `LANG/lexicon.jsonl`.
 * @param lang folder beside this file, and the language of its texts
 */
export function scoreParagraphs(lang: string): Score {
  const lexicon = readLines<LexiconEntry>(lang, 'lexicon.jsonl');
  const entities = lexicon.map(
    ({ qid, type, aliases, demonyms, weight, related, description }): Entity => ({
      id: qid,
      type,
      labels: { [lang]: aliases[0] ?? qid },
      aliases: { [lang]: aliases.slice(1) },
      ...(demonyms ? { demonyms: { [lang]: demonyms } } : {}),
      ...(weight === undefined ? {} : { weight }),
      ...(related ? { related } : {}),
      ...(description === undefined ? {} : { descriptions: { [lang]: description } }),
    }),
  );
  const segments = [openSegment(buildSegment({ pack: 'own', entities }))];
  const meanings = meaningsOf(lexicon);
  const sum = { gold: 0, found: 0, wrong: 0, inflected: 0, inflectedFound: 0, traps: 0, trapsHit: 0 };
  const link = { ambiguous: 0, ambiguousShown: 0, ambiguousRight: 0, links: 0, linksRight: 0 };
  const errors: string[] = [];
  const paragraphs = readLines<Paragraph>(lang, 'paragraphs.jsonl');
  for (const { id, text, mentions, decoys = [] } of paragraphs) {
    const article = { text, lang, blocks: [{ start: 0, end: text.length, lang }] };
    // Demonyms are a kind of their own, which the paragraphs do not mark.
    const shown = linkMentions(article, findMentions(article, segments), segments).filter((one) => one.shown && one.via !== 'demonym');
    const required = mentions.filter((gold) => !gold.optional);
    const matched = new Set<EntityAnnotation>();
    for (const gold of required) {
      const several = (meanings.get(plain(gold.lemma ?? ''))?.size ?? 0) > 1;
      const inflected =
        plain(text.slice(gold.start, gold.end)) !== plain(gold.lemma ?? '') || /[\p{L}\p{M}]/u.test(text[gold.start - 1] ?? '');
      const hit = shown.find((one) => !matched.has(one) && isExact(one, gold));
      sum.gold++;
      if (several) link.ambiguous++;
      if (inflected) sum.inflected++;
      if (!hit) {
        errors.push(`${id}: missed ${text.slice(gold.start, gold.end)}`);
        continue;
      }
      matched.add(hit);
      sum.found++;
      if (inflected) sum.inflectedFound++;
      link.links++;
      if (several) link.ambiguousShown++;
      if (hit.entity?.id === (gold.qid ?? gold.xid)) {
        link.linksRight++;
        if (several) link.ambiguousRight++;
      } else errors.push(`${id}: ${hit.text} linked to ${hit.entity?.id}, not ${gold.qid ?? gold.xid}`);
    }
    for (const one of shown) {
      if (matched.has(one) || mentions.some((gold) => gold.optional && overlaps(gold, one))) continue;
      sum.wrong++;
      errors.push(`${id}: wrongly marked ${one.text} (${one.entity?.id})`);
    }
    sum.traps += decoys.length;
    sum.trapsHit += decoys.filter((trap) =>
      shown.some((one) => overlaps(trap, one) && !required.some((gold) => overlaps(gold, one))),
    ).length;
  }
  return {
    paragraphs: paragraphs.length,
    ...sum,
    ...link,
    f1: (2 * sum.found) / (2 * sum.found + sum.wrong + sum.gold - sum.found),
    errors,
  };
}

function readLines<T>(lang: string, file: string): T[] {
  const text = readFileSync(resolve(import.meta.dirname, lang, file), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function meaningsOf(lexicon: readonly LexiconEntry[]): Map<string, Set<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const { qid, aliases } of lexicon)
    for (const alias of aliases) meanings.set(plain(alias), (meanings.get(plain(alias)) ?? new Set()).add(qid));
  return meanings;
}

/** Letter case, quotation marks, vowel signs and tatweel make no other name. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[«»"“”„‟'’‘`\u{64b}-\u{65f}\u{670}\u{640}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function isExact(one: Span, gold: Gold): boolean {
  if (one.start === gold.start && one.end === gold.end) return true;
  return gold.alts?.some(([start, end]) => one.start === start && one.end === end) ?? false;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
