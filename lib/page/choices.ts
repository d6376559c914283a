import { type Annotation, isEntityAnnotation } from '../annotation.ts';
import { globalId } from '../facts/id.ts';
import type { EntityKind } from '../facts/entity.ts';
import type { LanguageCode } from '../text/language-code.ts';
import type { Mark } from './mark.ts';

/** The entity that the reader chose for a name. `entity` is its global id. */
export interface Choice {
  readonly entity: string;
  readonly kind: EntityKind;
}

/** A choice that lasts on the page's site: the name as it is written, and what it means. */
export interface KeptChoice extends Choice {
  readonly text: string;
}

/** A choice as it is listed: the name, what it means now, how often the page has it. */
export interface ListedChoice extends Choice {
  readonly text: string;
  readonly lang: LanguageCode;
  readonly count: number;
  /** It lasts: every page of the site follows. */
  readonly kept: boolean;
}

/** What a choice holds for: the same written name with the same candidates. Undefined where there is nothing to choose. */
export function choiceKey(annotation: Annotation): string | undefined {
  if (!isEntityAnnotation(annotation) || (annotation.candidates?.length ?? 0) < 2) return undefined;
  const ids = annotation.candidates?.map(({ pack, id }) => globalId(pack, id)) ?? [];
  return `${annotation.text}\n${ids.toSorted().join('\n')}`;
}

function applyChoice(mark: Mark, own: ReadonlyMap<string, Choice | null>, kept: readonly KeptChoice[]): Mark {
  const key = choiceKey(mark.annotation);
  if (key === undefined || !isEntityAnnotation(mark.annotation)) return mark;
  const here = own.get(key);
  const { entity: linked, reason: _reason, ...annotation } = mark.annotation;
  const choice = here === undefined ? kept.findLast(({ text }) => text === annotation.text) : here;
  if (choice === null && linked) return { ...mark, annotation: { ...annotation, shown: false, reason: 'ambiguous' } };
  // The packs no longer offer what was chosen: the choice is silent, and the text speaks for itself.
  const chosen = choice && annotation.candidates?.find(({ pack, id }) => globalId(pack, id) === choice.entity);
  if (!choice || !chosen) return mark;
  const entity = { id: chosen.id, pack: chosen.pack };
  return {
    ...mark,
    chosen: here ? 'page' : 'site',
    annotation: { ...annotation, kind: choice.kind, entity, confidence: 1, shown: true },
  };
}

/**
 * Marks as the reader's choices have them, in the same order.
 * @param own the page's choices by {@link choiceKey}; null: the reader wants the name open. They go before `kept`
 * @param kept the choices that last on this site, newest last
 */
export function applyChoices(
  marks: readonly Mark[],
  own: ReadonlyMap<string, Choice | null>,
  kept: readonly KeptChoice[],
): readonly Mark[] {
  return own.size === 0 && kept.length === 0 ? marks : marks.map((mark) => applyChoice(mark, own, kept));
}

/** The choice that the mark shows, or one that lasts and was taken back on this page alone. */
function choiceOf({ annotation, chosen }: Mark, kept: readonly KeptChoice[]): Choice | undefined {
  if (!isEntityAnnotation(annotation)) return undefined;
  const { entity, kind, text, candidates = [] } = annotation;
  if (chosen && entity) return { entity: globalId(entity.pack, entity.id), kind };
  const lasting = candidates.length > 1 ? kept.findLast((one) => one.text === text) : undefined;
  return candidates.some(({ pack, id }) => globalId(pack, id) === lasting?.entity) ? lasting : undefined;
}

/** The choices that concern the page, in reading order, each once. */
export function listChoices(marks: readonly Mark[], kept: readonly KeptChoice[]): ListedChoice[] {
  const found = new Map<string, ListedChoice>();
  for (const mark of marks) {
    const choice = choiceOf(mark, kept);
    if (!choice) continue;
    const { text } = mark.annotation;
    const { entity, kind } = choice;
    const key = `${text}\n${entity}`;
    const lasts = kept.some((one) => one.text === text && one.entity === entity);
    found.set(key, { text, lang: mark.lang, entity, kind, kept: lasts, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
