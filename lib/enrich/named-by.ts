import type { CardContext } from '../card.ts';
import type { Report } from '../compare/same-report.ts';
import type { FactStore } from '../facts/fact-store.ts';

/** So many entities of an article are asked for their names, when it must be told whether it names a publisher. */
const mostNames = 150;

/** What is known of the report being read, with the names of its entities in every language, publishers among them. */
export async function reportOf(context: CardContext, store: FactStore, withNames: boolean): Promise<Report> {
  const names = new Set<string>();
  if (withNames) {
    for (const id of (context.entities ?? []).slice(0, mostNames)) {
      for (const { entity } of await store.subject(id)) {
        for (const label of Object.values(entity?.labels ?? {})) if (label) names.add(label.toLowerCase());
        for (const aliases of Object.values(entity?.aliases ?? {})) for (const alias of aliases ?? []) names.add(alias.toLowerCase());
      }
    }
  }
  return { ...(context.published ? { published: context.published } : {}), ...(context.url ? { url: context.url } : {}), names };
}
