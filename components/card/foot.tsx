import type { PackInfo } from '../../lib/facts/fact-store.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { Run } from './run.tsx';
import { useSpeech } from './speech.ts';

/** Which packs speak here, and of what date. The letter ḥāʼ is how a copyist marks a gloss. */
export function Foot({ packs }: { packs: readonly PackInfo[] }) {
  const { language, t } = useSpeech();
  if (packs.length === 0) return null;
  return (
    <footer class="card-foot">
      <span class="card-sign" aria-hidden="true">
        ح
      </span>
      <div>
        <span class="card-hidden">{t('from')}: </span>
        {packs.map((pack) => {
          const lang = pack.title[language] === undefined ? (Object.keys(pack.title)[0] ?? '') : language;
          return (
            <div key={pack.id}>
              <Run words={{ text: pack.title[lang] ?? pack.id, lang }} /> <bdi>{formatDate(pack.issued, language)}</bdi>
            </div>
          );
        })}
      </div>
    </footer>
  );
}
