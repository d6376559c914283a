import type { AnnotationKind } from '../../lib/annotation.ts';

/** The switches of the popup: fewer than there are kinds, as a reader would name them. The keys are keys of the popup's messages. */
export const kindGroups = {
  people: ['person'],
  places: ['place'],
  organisations: ['organisation'],
  events: ['event'],
  works: ['work', 'other'],
  money: ['money'],
  percent: ['percent'],
  numbers: ['number', 'quantity', 'ordinal'],
  dates: ['date', 'daterange', 'duration'],
} as const satisfies Readonly<Record<string, readonly AnnotationKind[]>>;

export type KindGroup = keyof typeof kindGroups;
export const kindGroupNames = Object.keys(kindGroups) as KindGroup[];

type Kinds = Readonly<Record<AnnotationKind, boolean>>;

/** True when any kind of the group is marked. */
export function isGroupOn(kinds: Kinds, group: KindGroup): boolean {
  return kindGroups[group].some((kind) => kinds[kind]);
}

/** The kinds with every kind of one group switched. */
export function withGroup(kinds: Kinds, group: KindGroup, on: boolean): Kinds {
  return { ...kinds, ...Object.fromEntries(kindGroups[group].map((kind) => [kind, on])) };
}

/** How many annotations of a group the page has. */
export function groupCount(counts: Readonly<Partial<Record<AnnotationKind, number>>>, group: KindGroup): number {
  return kindGroups[group].reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}
