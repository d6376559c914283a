import { useEffect, useId, useState } from 'preact/hooks';
import { normaliseHost } from '../../lib/settings/host.ts';
import { useOptionsSpeech } from './speech.ts';

/** What a reader typed, one site a line: the sites, and the first line that is none. */
export function parseSites(text: string): { readonly sites: readonly string[]; readonly bad?: string } {
  const lines = text.split(/[\n,;]/).map((line) => line.trim());
  const sites: string[] = [];
  for (const line of lines.filter((one) => one !== '')) {
    const host = normaliseHost(line);
    if (host === null) return { sites, bad: line.slice(0, 80) };
    if (!sites.includes(host)) sites.push(host);
  }
  return { sites };
}

/** The news list as a text to edit. Nothing is kept until it is saved. */
export function NewsList({ sites, onSave }: { sites: readonly string[]; onSave: (sites: readonly string[]) => void }) {
  const { t } = useOptionsSpeech();
  const [text, setText] = useState(sites.join('\n'));
  const [bad, setBad] = useState<string>();
  const [saved, setSaved] = useState(false);
  const hintId = useId();
  const kept = sites.join('\n');
  useEffect(() => setText(kept), [kept]);
  const save = (): void => {
    const parsed = parseSites(text);
    setBad(parsed.bad);
    if (parsed.bad !== undefined) return;
    setSaved(true);
    onSave(parsed.sites);
  };
  return (
    <div class="news-list">
      <label class="field">
        <span>{t('newsList')}</span>
        <textarea
          class="input"
          rows={8}
          dir="ltr"
          spellcheck={false}
          value={text}
          aria-describedby={hintId}
          aria-invalid={bad !== undefined}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSaved(false);
          }}
        />
        <small class="quiet" id={hintId}>
          {t('newsListHint')}
        </small>
      </label>
      <div class="line">
        <button type="button" class="button" disabled={text === kept} onClick={save}>
          {t('save')}
        </button>
        <span role="status">{bad !== undefined ? t('badHost', { host: bad }) : saved ? t('saved') : ''}</span>
      </div>
    </div>
  );
}
