import { findRolePhrases, type RolePhrase } from '../annotate/role-phrases.ts';
import type { Annotation, Article, EntityAnnotation, EntityRef, Holder } from '../annotation.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { globalId } from '../facts/id.ts';
import { overlaps } from '../text/span.ts';
import { compareTimes } from '../facts/time.ts';

/** How sure a role is of its holder: the pack says who it was, the phrase says which office. */
const confidence = 0.8;

/** A holder of an office, from when to when. */
interface Term {
  readonly statement: string;
  readonly property: string;
  /** Global id of the person. */
  readonly person: string;
  readonly from?: string;
  readonly to?: string;
}

/** Properties of a country that an office may be, and what its title says in English. */
const offices: Readonly<Record<RolePhrase['office'], { readonly properties: readonly string[]; readonly title?: RegExp }>> = {
  president: { properties: ['P35', 'P6'], title: /president/i },
  monarch: { properties: ['P35', 'P6'], title: /king|queen|emir|amir|sultan|monarch|emperor|grand duke|sovereign|prince\b/i },
  state: { properties: ['P35'] },
  government: { properties: ['P6'] },
};
const positionHeld = 'P39';
const officeHeld = 'office-held';
const jurisdiction = 'P1001';

/** The English titles of the offices of a country that a person held. */
async function titlesOf(person: string, country: string, store: FactStore): Promise<string[]> {
  const titles: string[] = [];
  for (const { pack, statements } of await store.subject(person)) {
    for (const { property, value, qualifiers } of statements) {
      const [of] = qualifiers?.[jurisdiction] ?? [];
      if (of?.type !== 'entity' || globalId(pack, of.id) !== country) continue;
      if (property === officeHeld && value.type === 'string') titles.push(value.text);
      if (property !== positionHeld || value.type !== 'entity') continue;
      for (const { entity } of await store.subject(globalId(pack, value.id))) if (entity?.labels.en) titles.push(entity.labels.en);
    }
  }
  return titles;
}

async function termsOf({ country, office }: RolePhrase, store: FactStore): Promise<Term[]> {
  const { properties } = offices[office];
  const terms: Term[] = [];
  for (const { pack, statements } of await store.subject(country)) {
    for (const statement of statements) {
      if (!properties.includes(statement.property) || statement.rank === 'deprecated' || statement.value.type !== 'entity') continue;
      const [from] = statement.qualifiers?.P580 ?? [];
      const [to] = statement.qualifiers?.P582 ?? [];
      terms.push({
        statement: globalId(pack, statement.id),
        property: statement.property,
        person: globalId(pack, statement.value.id),
        ...(from?.type === 'time' ? { from: from.time } : {}),
        ...(to?.type === 'time' ? { to: to.time } : {}),
      });
    }
  }
  // The newest first: of two that no source has ended, the later one took over.
  return terms.sort((a, b) => compareTimes(b.from ?? '0001', a.from ?? '0001'));
}

/** True for a term that holds at a date; without one, for one that has not ended. */
function holds({ from, to }: Term, date: string | undefined): boolean {
  if (date === undefined) return to === undefined;
  return (from === undefined || from <= date) && (to === undefined || to >= date.slice(0, to.length));
}

/** Who held the office at a date; without one, who does. A king is no president, and in some countries the head of state is neither. */
async function holderAt(phrase: RolePhrase, terms: readonly Term[], date: string | undefined, store: FactStore): Promise<Term | undefined> {
  const { title } = offices[phrase.office];
  for (const term of terms) {
    if (!holds(term, date)) continue;
    if (title === undefined || (await titlesOf(term.person, phrase.country, store)).some((one) => title.test(one))) return term;
  }
  return undefined;
}

async function refOf(person: string, store: FactStore): Promise<EntityRef | undefined> {
  for (const { pack, entity } of await store.subject(person)) if (entity) return { id: entity.id, pack };
  return undefined;
}

async function holder(term: Term, lang: string, store: FactStore): Promise<Holder> {
  const [home] = (await store.subject(term.person)).flatMap(({ entity }) => entity ?? []);
  const label = home?.labels[lang] ?? home?.labels.en;
  return {
    statement: term.statement,
    property: term.property,
    entity: term.person,
    ...(label ? { label } : {}),
    ...(term.from ? { from: term.from } : {}),
    ...(term.to ? { to: term.to } : {}),
  };
}

/** What a role means at the article's date: the holder, and who then and now is, where that changed. */
type Meaning = Pick<EntityAnnotation, 'entity' | 'then' | 'now'>;

async function meaningOf(phrase: RolePhrase, article: Article, store: FactStore): Promise<Meaning | undefined> {
  const terms = await termsOf(phrase, store);
  const then = await holderAt(phrase, terms, article.published, store);
  const entity = then && (await refOf(then.person, store));
  if (!entity) return undefined;
  const now = article.published === undefined ? undefined : await holderAt(phrase, terms, undefined, store);
  if (!now || now.person === then.person) return { entity };
  // biome-ignore lint/suspicious/noThenProperty: the contract's name; it holds data, never a function
  return { entity, then: await holder(then, article.lang, store), now: await holder(now, article.lang, store) };
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
  const meanings = new Map<string, Meaning | undefined>();
  const roles: EntityAnnotation[] = [];
  for (const phrase of phrases) {
    const key = `${phrase.country} ${phrase.office}`;
    if (!meanings.has(key)) meanings.set(key, await meaningOf(phrase, article, store));
    const meaning = meanings.get(key);
    const { start, end } = phrase;
    if (meaning)
      roles.push({ start, end, text: article.text.slice(start, end), kind: 'person', ...meaning, confidence, shown: true, via: 'role' });
  }
  const kept = annotations.filter(({ start, end }) => !roles.some((role) => overlaps(role, { start, end })));
  return [...kept, ...roles].sort((a, b) => a.start - b.start || b.end - a.end);
}
