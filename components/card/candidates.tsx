import type { CardEntity } from '../../lib/card.ts';
import { Facts } from './fact.tsx';
import { capitalised, Run } from './run.tsx';
import { useSpeech } from './speech.ts';

/** What a name could mean when the text does not settle it: each with enough to tell it from the others. */
export function Candidates({ entities }: { entities: readonly CardEntity[] }) {
  const { kind } = useSpeech();
  return (
    <ul class="card-section">
      {entities.slice(0, 5).map((entity) => (
        <li key={entity.id} class="candidate">
          <div class="candidate-label">
            <Run words={entity.label} />
          </div>
          {entity.readerLabel ? (
            <div class="card-reader">
              <Run words={entity.readerLabel} />
            </div>
          ) : null}
          <p class="card-quiet">{entity.description ? <Run words={capitalised(entity.description)} /> : kind(entity.type)}</p>
          {entity.facts.length > 0 ? <Facts facts={entity.facts.slice(0, 1)} limit={1} /> : null}
        </li>
      ))}
    </ul>
  );
}
