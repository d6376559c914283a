import type { CardContext } from '../card.ts';
import type { Report } from '../compare/same-report.ts';
import type { FactStore } from '../facts/fact-store.ts';

/** So many entities of an article are asked for their names, when it must be told whether it names a publisher. */
const mostNames = 150;

/** The names of an article's entities in every language, in lower case: publishers among them. */
export async function namesOf(context: CardContext, store: FactStore): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const id of (context.entities ?? []).slice(0, mostNames)) {
    for (const { entity } of await store.subject(id)) {
      for (const label of Object.values(entity?.labels ?? {})) if (label) names.add(label.toLowerCase());
      for (const aliases of Object.values(entity?.aliases ?? {})) for (const alias of aliases ?? []) names.add(alias.toLowerCase());
    }
  }
  return names;
}

/** What is known of the report being read. */
export function reportOf({ published, url }: CardContext, names: ReadonlySet<string>): Report {
  return { ...(published ? { published } : {}), ...(url ? { url } : {}), names };
}
