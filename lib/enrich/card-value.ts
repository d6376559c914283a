import type { CardSource, CardValue, CardValueContent, LangText } from '../card.ts';
import { boundOf } from '../compare/bound.ts';
import { narrowing } from '../compare/observation.ts';
import { globalId } from '../facts/id.ts';
import type { Series } from '../facts/series.ts';
import type { Source } from '../facts/source.ts';
import type { Statement } from '../facts/statement.ts';
import type { Value } from '../facts/value.ts';
import { cardSources } from './card-source.ts';
import type { LabelLookup } from './label-lookup.ts';

/** Wikidata's qualifier properties that a card understands. */
const pointInTime = 'P585';
const startTime = 'P580';
const endTime = 'P582';
/** Who makes a disputed claim and who rejects it (docs/pack-authors.md, «Disputed facts and names»). */
const supportedBy = 'P3680';
const disputedBy = 'P1310';
/** At most so many claimants of one side are named. */
const maxClaimants = 4;

function timeOf(statement: Statement, property: string): string | undefined {
  const value = statement.qualifiers?.[property]?.[0];
  return value?.type === 'time' ? value.time : undefined;
}

async function content(value: Value, pack: string, labels: LabelLookup): Promise<CardValueContent> {
  if (value.type !== 'entity') return value;
  const id = globalId(pack, value.id);
  return { type: 'entity', id, label: await labels(id) };
}

async function parties(statement: Statement, property: string, pack: string, labels: LabelLookup): Promise<LangText[]> {
  const named = await Promise.all(
    (statement.qualifiers?.[property] ?? []).slice(0, maxClaimants).map((value) => {
      if (value.type === 'entity') return labels(globalId(pack, value.id));
      return value.type === 'string' ? { text: value.text, lang: value.lang ?? '' } : undefined;
    }),
  );
  return named.filter((party) => party !== undefined);
}

/** A statement as the card shows it. `sources` are those of its pack, by id. */
export async function statementValue(
  statement: Statement,
  pack: string,
  sources: ReadonlyMap<string, Source>,
  labels: LabelLookup,
): Promise<CardValue> {
  const bound = boundOf(statement);
  const at = timeOf(statement, pointInTime);
  const from = timeOf(statement, startTime);
  const to = timeOf(statement, endTime);
  const partners = statement.value.type === 'quantity' ? narrowing(statement, pack).slice(0, maxClaimants) : [];
  const [claimants, opponents, narrowed] = await Promise.all([
    parties(statement, supportedBy, pack, labels),
    parties(statement, disputedBy, pack, labels),
    Promise.all(partners.map(labels)),
  ]);
  return {
    statement: globalId(pack, statement.id),
    content: await content(statement.value, pack, labels),
    rank: statement.rank,
    ...(bound ? { bound } : {}),
    ...(at ? { at } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(narrowed.length > 0 ? { with: narrowed } : {}),
    ...(claimants.length > 0 ? { claimedBy: claimants } : {}),
    ...(opponents.length > 0 ? { disputedBy: opponents } : {}),
    sources: cardSources(statement.references, sources),
    pack,
  };
}

/** The points of a series as the card shows them, newest first, at most `limit`. */
export function seriesValues(series: Series, pack: string, sources: ReadonlyMap<string, Source>, limit: number): CardValue[] {
  const cited: CardSource[] = cardSources(series.references, sources);
  return [...series.points]
    .sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0))
    .slice(0, limit)
    .map(([time, amount]) => ({
      statement: `${globalId(pack, series.id)}@${time}`,
      content: { type: 'quantity' as const, amount, unit: series.unit },
      rank: 'normal' as const,
      at: time,
      sources: cited,
      pack,
    }));
}
