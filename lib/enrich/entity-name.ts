import type { LangText } from '../card.ts';
import type { FactStore } from '../facts/fact-store.ts';
import type { LanguageCode } from '../text/language-code.ts';
import { chooseText } from './choose-text.ts';

/**
 * What an entity is called, for a list.
 * @param id global id
 * @returns label and description in the reader's language where a pack has it, or null when no live pack has the entity
 */
export async function entityName(
  id: string,
  reader: LanguageCode,
  store: Pick<FactStore, 'subject'>,
): Promise<{ id: string; label: LangText; description?: LangText } | null> {
  const homes = (await store.subject(id)).flatMap((facts) => (facts.entity ? [facts.entity] : []));
  const label = chooseText(homes[0]?.labels, [reader]);
  if (!label) return null;
  const description = homes.map((entity) => chooseText(entity.descriptions, [reader])).find(Boolean);
  return { id, label, ...(description ? { description } : {}) };
}
