import { explainFigures } from '../../lib/annotate/explain-figures.ts';
import { labelAnnotations } from '../../lib/annotate/label-annotations.ts';
import { linkRoles } from '../../lib/enrich/link-roles.ts';
import { addContext } from '../../lib/enrich/add-context.ts';
import { type SheetFormat, writeSheet } from '../../lib/sheet/sheet.ts';
import { annotate } from '../../lib/annotate.ts';
import type { Annotation, Article, EntityRef } from '../../lib/annotation.ts';
import { isEntityAnnotation } from '../../lib/annotation.ts';
import type { Card, CardContext } from '../../lib/card.ts';
import { buildCard } from '../../lib/enrich.ts';
import { entityName } from '../../lib/enrich/entity-name.ts';
import { resolveLanguage } from '../../lib/i18n/language.ts';
import type { EntityName } from '../../lib/messages/protocol.ts';
import { interfaceLanguage } from '../../lib/platform/locale.ts';
import { careForPacks, facts, segments } from './packs.ts';
import { lookedUp } from './memory.ts';
import { currentSettings } from './settings.ts';

const nameless = <T extends EntityRef>({ label: _label, ...rest }: T): Omit<T, 'label'> => rest;

/** An annotation as it travels to a page: without labels, which the card brings when it is asked for. */
function forWire(annotation: Annotation): Annotation {
  if (!isEntityAnnotation(annotation)) return annotation;
  const { entity, candidates } = annotation;
  return { ...annotation, ...(entity && { entity: nameless(entity) }), ...(candidates && { candidates: candidates.map(nameless) }) };
}

/** Adds what needs facts: holders of offices, what figures speak of. */
async function explained(article: Article, found: readonly Annotation[]): Promise<Annotation[]> {
  const store = await facts.pinned();
  const properties = [...(await store.properties()).values()];
  return explainFigures(article, await linkRoles(article, found, store), properties);
}

/** Annotates an article with every enabled pack. Without a readable store figures are found all the same. */
export async function annotateArticle(article: Article): Promise<{ annotations: string }> {
  const names = await segments.open().catch((error: unknown) => {
    console.error(error);
    return [];
  });
  const found = annotate(article, names);
  // Without a readable store figures and names are found all the same.
  const annotations = await explained(article, found).catch(() => found);
  // After the answer: an import that died goes on, an emptied store is refilled; pages hear of it.
  setTimeout(careForPacks, 0);
  return { annotations: JSON.stringify(annotations.map(forWire)) };
}

/** Every annotation of an article with what the packs say of its figures. */
async function withContext(article: Article): Promise<Annotation[]> {
  const store = await facts.pinned();
  const annotations = await explained(article, annotate(article, await segments.open()));
  return labelAnnotations(await addContext(article, annotations, store), article.lang, store);
}

/** Reads a draft: the annotations of its text, as one JSON string. */
export async function readSheet(article: Article): Promise<{ annotations: string }> {
  return { annotations: JSON.stringify(await withContext(article)) };
}

/** Writes the fact sheet of an article. */
export async function sheetOf(article: Article, title: string | undefined, format: SheetFormat): Promise<{ text: string }> {
  const annotations = (await withContext(article)).filter((one) => !isEntityAnnotation(one) || one.shown);
  const document = {
    id: title ?? 'article',
    lang: article.lang,
    text: article.text,
    annotations,
    ...(article.published ? { published: article.published } : {}),
    ...(title ? { title } : {}),
  };
  return { text: await writeSheet(document, format, await facts.pinned()) };
}

/** Gathers the data of one card, in the reader's language, currency and units. */
export async function card(annotation: Annotation, context: CardContext): Promise<Card> {
  const { language, currency, units, remember } = await currentSettings();
  const lang = resolveLanguage(language, [interfaceLanguage()]);
  const built = await buildCard(
    { annotation, context, reader: { lang, currency, units, today: new Date().toISOString().slice(0, 10) } },
    await facts.pinned(),
  );
  // Nothing waits for it, and a card is shown without it.
  if (remember) for (const id of subjectsOf(built)) void lookedUp.note(id).catch(() => undefined);
  return built;
}

/** Whom a card is about: its entity, or the subjects that its figure was compared with. */
function subjectsOf({ annotation, entity }: Card): readonly string[] {
  if (entity) return [entity.id];
  return isEntityAnnotation(annotation) ? [] : [...new Set((annotation.comparisons ?? []).slice(0, 1).map((one) => one.entity))];
}

/** What entities are called, in the reader's language. Ids that no pack knows are left out. */
export async function namesOf(ids: readonly string[]): Promise<{ names: readonly EntityName[] }> {
  const reader = resolveLanguage((await currentSettings()).language, [interfaceLanguage()]);
  const store = await facts.pinned();
  const names = await Promise.all([...new Set(ids)].map((id) => entityName(id, reader, store)));
  return { names: names.filter((name) => name !== null) };
}
