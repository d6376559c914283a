import type { Figure } from '../annotation.ts';
import type { Span } from '../text/span.ts';
import { rangeWithin } from '../text/spans-within.ts';
import type { Cue } from './cues.ts';
import type { NamedEntity } from './named-entity.ts';

/** A block's text with its figures, the dates among them apart: they part nothing («ВВП в 2022 году составил»). */
export interface Stretch {
  readonly text: string;
  readonly numbers: readonly Figure[];
  readonly dates: readonly Figure[];
}

/** True when a comma, a semicolon or a dash parts two places of a text: they mostly belong to different clauses. */
function isParted(text: string, from: number, to: number): boolean {
  return /[,;،؛—–]/.test(text.slice(from, to));
}

/** How many of `spans`, which are in order, lie between two places. */
export function countBetween(spans: readonly Span[], from: number, to: number): number {
  const [first, end] = rangeWithin(spans, from, to);
  return end - first;
}

/** Code units that the dates between two places take, with a word around each («in 2023», «في عام 2023»). */
function datesBetween(dates: readonly Span[], from: number, to: number): number {
  const [first, end] = rangeWithin(dates, from, to);
  let taken = 0;
  for (let at = first; at < end; at++) taken += (dates[at]?.end ?? 0) - (dates[at]?.start ?? 0) + 5;
  return Math.min(taken, to - from);
}

/**
 * How much a cue speaks for a figure: near and in front of it most («population of 7 million»), right behind it nearly as much («7 million
 * inhabitants»), less with other figures in between, little from another sentence.
 */
export function cueScore(cue: Cue, figure: Figure, sentence: Span, { text, numbers, dates }: Stretch): number {
  const weight = 1 + 0.15 * (cue.words - 1);
  const within = cue.start >= sentence.start && cue.end <= sentence.end;
  if (cue.end <= figure.start) {
    const gap = figure.start - cue.end - datesBetween(dates, cue.end, figure.start);
    const near = 1 / (1 + gap / 45);
    return weight * near * (within ? 1 : 0.3) * 0.5 ** countBetween(numbers, cue.end, figure.start);
  }
  // «106 million tonnes of CO2»: the unit of the figure may be the first word of the cue.
  const start = cue.start > figure.start && cue.end > figure.end ? Math.max(cue.start, figure.end) : cue.start;
  if (start >= figure.end && within) {
    const others = countBetween(numbers, figure.end, start);
    const parted = isParted(text, figure.end, start) ? 0.4 : 1;
    return (weight * 0.9 * parted * 0.5 ** (others * 2)) / (1 + (start - figure.end) / 18);
  }
  return 0;
}

/** How likely a figure speaks of an entity: named before it in the sentence, behind it, or before in the block. */
export function entityScore(entity: NamedEntity, figure: Figure, cue: Cue, sentence: Span, text: string): number {
  const within = entity.start >= sentence.start && entity.end <= sentence.end;
  const gap = Math.max(0, cue.start - entity.end, entity.start - cue.end);
  // «Kyrgyz exports», «население Киргизии»: beside the cue.
  const beside = gap <= 4 ? 0.35 : 0;
  const distance = entity.end <= figure.start ? figure.start - entity.end : (entity.start - figure.end) * 1.6;
  if (distance < 0) return 0;
  const later = entity.start >= figure.end && isParted(text, figure.end, entity.start) ? 0.35 : 1;
  return Math.min(1, ((within ? 0.9 : 0.55) * later) / (1 + distance / 160) + beside);
}
