import type { LangText } from '../card.ts';
import type { FactStore } from '../facts/fact-store.ts';
import type { LanguageCode } from '../text/language-code.ts';
import { chooseText } from './choose-text.ts';

/** Gives the label of an entity by global id, each looked up once. An id that no pack knows is its own label. */
export type LabelLookup = (id: string) => Promise<LangText>;

/** @param wanted languages in the order of preference */
export function createLabelLookup(store: FactStore, wanted: readonly LanguageCode[]): LabelLookup {
  const known = new Map<string, Promise<LangText>>();
  const find = async (id: string): Promise<LangText> => {
    for (const facts of await store.subject(id)) {
      const label = chooseText(facts.entity?.labels, wanted);
      if (label) return label;
    }
    return { text: id, lang: '' };
  };
  return (id) => {
    const pending = known.get(id) ?? find(id);
    known.set(id, pending);
    return pending;
  };
}
