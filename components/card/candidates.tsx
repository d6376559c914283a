import type { ComponentChildren } from 'preact';
import type { CardEntity, CardFact } from '../../lib/card.ts';
import { useCardActions } from './actions.ts';
import { Facts } from './fact.tsx';
import { capitalised, Run } from './run.tsx';
import { useSpeech } from './speech.ts';

const said = (fact: CardFact): string => JSON.stringify(fact.values[0]?.content);

/** The first fact that no other candidate shares, without its history: what tells this one from them at a glance. */
function tellingFact(entity: CardEntity, all: readonly CardEntity[]): CardFact | undefined {
  const shared = (fact: CardFact) =>
    all.some((other) => other !== entity && other.facts.some((one) => one.property === fact.property && said(one) === said(fact)));
  const fact = entity.facts.find((one) => !shared(one));
  if (!fact) return undefined;
  const { history: _history, ...short } = fact;
  return short;
}

function Words({ entity }: { entity: CardEntity }) {
  const { kind } = useSpeech();
  return (
    <span class="candidate-words">
      <span class="candidate-label">
        <Run words={entity.label} />
      </span>
      {entity.readerLabel ? (
        <span class="card-reader">
          <Run words={entity.readerLabel} />
        </span>
      ) : null}
      <span class="card-quiet">
        {kind(entity.type)}
        {entity.description ? (
          <>
            {' · '}
            <Run words={capitalised(entity.description)} />
          </>
        ) : null}
      </span>
    </span>
  );
}

function Choosable({ entity, children }: { entity: CardEntity; children: ComponentChildren }) {
  const { onChoose } = useCardActions();
  if (!onChoose) return <div class="candidate-plain">{children}</div>;
  return (
    <button type="button" class="candidate-choose" onClick={() => onChoose(entity)}>
      <span class="candidate-mark" aria-hidden="true" />
      {children}
    </button>
  );
}

/** What a name could mean when the text does not settle it: each with enough to tell it from the others, to be chosen by the reader. */
export function Candidates({ entities }: { entities: readonly CardEntity[] }) {
  return (
    <ul class="card-section candidates">
      {entities.slice(0, 5).map((entity) => {
        const fact = tellingFact(entity, entities);
        return (
          <li key={entity.id} class="candidate">
            <Choosable entity={entity}>
              <Words entity={entity} />
            </Choosable>
            {fact ? (
              <div class="candidate-fact">
                <Facts facts={[fact]} limit={1} />
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
