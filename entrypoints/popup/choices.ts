import { useEffect, useState } from 'preact/hooks';
import type { ChoiceRow } from '../../components/choices/choice-list.tsx';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import type { EntityName } from '../../lib/messages/protocol.ts';
import { callBackground, callTab } from '../../lib/platform/messaging.ts';
import { isSiteOf } from '../../lib/settings/host.ts';
import { withChoice } from '../../lib/settings/name-choice.ts';

type Plain = Omit<ChoiceRow, 'meaning'>;
type Names = ReadonlyMap<string, EntityName | null>;

/** Rows with what their entities are called, asked of the background once for each entity and language. */
export function useMeanings(rows: readonly Plain[], language: UiLanguage | undefined): readonly ChoiceRow[] {
  const [known, setKnown] = useState<{ language: UiLanguage | undefined; names: Names }>({ language: undefined, names: new Map() });
  const names: Names = known.language === language ? known.names : new Map();
  const asked = [...new Set(rows.map(({ entity }) => entity))].filter((id) => !names.has(id)).join('\n');
  useEffect(() => {
    if (asked === '' || language === undefined) return;
    const ids = asked.split('\n');
    callBackground('entities.names', { ids }).then(
      (answer) => {
        const found = new Map(answer.names.map((name) => [name.id, name]));
        const added = ids.map((id) => [id, found.get(id) ?? null] as const);
        setKnown((before) => ({ language, names: new Map([...(before.language === language ? before.names : []), ...added]) }));
      },
      // Without names the rows still stand there; the next change asks again.
      () => undefined,
    );
  }, [asked, language]);
  return rows.map((row) => ({ ...row, meaning: names.get(row.entity) }));
}

/** Makes a choice last on a site. */
export async function keepChoice(host: string, { text, entity, kind }: Plain): Promise<void> {
  const { choices } = await callBackground('settings.get', {});
  await callBackground('settings.set', { patch: { choices: withChoice(choices, { host, text, entity, kind }) } });
}

/** Takes a choice back, on the page in front and, where it lasts, on the site. */
export async function undoChoice(tabId: number, host: string, { text, entity, kept }: Plain): Promise<void> {
  if (kept) {
    const { choices } = await callBackground('settings.get', {});
    const rest = choices.filter((one) => !(one.text === text && one.entity === entity && isSiteOf(one.host, host)));
    await callBackground('settings.set', { patch: { choices: rest } });
  }
  await callTab(tabId)('page.unchoose', { text, entity });
}
