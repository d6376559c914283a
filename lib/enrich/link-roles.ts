import { findRolePhrases, type RolePhrase } from '../annotate/role-phrases.ts';
import type { Annotation, Article, EntityAnnotation, EntityRef, Holder } from '../annotation.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { globalId } from '../facts/id.ts';
import { compareTimes } from '../facts/time.ts';

/** How sure a role is of its holder: the pack says who it was, the phrase says which office. */
const confidence = 0.8;

/** A holder of an office, from when to when. */
interface Term {
  readonly statement: string;
  /** Global id of the person. */
  readonly person: string;
  readonly from?: string;
  readonly to?: string;
}

async function termsOf({ country, property }: RolePhrase, store: FactStore): Promise<Term[]> {
  const terms: Term[] = [];
  for (const { pack, statements } of await store.subject(country)) {
    for (const statement of statements) {
      if (statement.property !== property || statement.rank === 'deprecated' || statement.value.type !== 'entity') continue;
      const [from] = statement.qualifiers?.P580 ?? [];
      const [to] = statement.qualifiers?.P582 ?? [];
      terms.push({
        statement: globalId(pack, statement.id),
        person: globalId(pack, statement.value.id),
        ...(from?.type === 'time' ? { from: from.time } : {}),
        ...(to?.type === 'time' ? { to: to.time } : {}),
      });
    }
  }
  // The newest first: of two that no source has ended, the later one took over.
  return terms.sort((a, b) => compareTimes(b.from ?? '0001', a.from ?? '0001'));
}

/** Who held the office at a date; without one, who does. */
function holderAt(terms: readonly Term[], date: string | undefined): Term | undefined {
  if (date === undefined) return terms.find(({ to }) => to === undefined);
  return terms.find(({ from, to }) => (from === undefined || from <= date) && (to === undefined || to >= date.slice(0, to.length)));
}

async function refOf(person: string, store: FactStore): Promise<EntityRef | undefined> {
  for (const { pack, entity } of await store.subject(person)) if (entity) return { id: entity.id, pack };
  return undefined;
}

async function holder(term: Term, property: string, lang: string, store: FactStore): Promise<Holder> {
  const [home] = (await store.subject(term.person)).flatMap(({ entity }) => entity ?? []);
  const label = home?.labels[lang] ?? home?.labels.en;
  return {
    statement: term.statement,
    property,
    entity: term.person,
    ...(label ? { label } : {}),
    ...(term.from ? { from: term.from } : {}),
    ...(term.to ? { to: term.to } : {}),
  };
}

async function roleOf(article: Article, phrase: RolePhrase, store: FactStore): Promise<EntityAnnotation | undefined> {
  const terms = await termsOf(phrase, store);
  const then = holderAt(terms, article.published);
  const entity = then && (await refOf(then.person, store));
  if (!entity) return undefined;
  const now = holderAt(terms, undefined);
  const changed = article.published !== undefined && now !== undefined && now.person !== then.person;
  const { start, end, property } = phrase;
  return {
    start,
    end,
    text: article.text.slice(start, end),
    kind: 'person',
    entity,
    confidence,
    shown: true,
    via: 'role',
    // biome-ignore lint/suspicious/noThenProperty: the contract's name; it holds data, never a function
    ...(changed ? { then: await holder(then, property, article.lang, store), now: await holder(now, property, article.lang, store) } : {}),
  };
}

/**
 * Links roles («the Russian president») to who held the office when the article was written. The phrase takes the place of the country's
 * mark inside it; one whose holder no pack knows leaves everything as it is.
 *
 * @param annotations of the article in order
 */
export async function linkRoles(article: Article, annotations: readonly Annotation[], store: FactStore): Promise<Annotation[]> {
  const phrases = findRolePhrases(article, annotations);
  if (phrases.length === 0) return [...annotations];
  const roles = (await Promise.all(phrases.map((phrase) => roleOf(article, phrase, store)))).filter((one) => one !== undefined);
  const covered = (one: Annotation): boolean => roles.some(({ start, end }) => one.start < end && one.end > start);
  return [...annotations.filter((one) => !covered(one)), ...roles].sort((a, b) => a.start - b.start || b.end - a.end);
}
