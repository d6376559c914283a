import type { ComponentChildren } from 'preact';
import { isEntityAnnotation } from '../../lib/annotation.ts';
import type { Card, CardEntity, CardFigure } from '../../lib/card.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { PackInfo } from '../../lib/facts/fact-store.ts';
import { useCardActions } from './actions.ts';
import { Candidates } from './candidates.tsx';
import { ChoiceLine } from './choice-line.tsx';
import { Facts } from './fact.tsx';
import { FigureBody } from './figure-body.tsx';
import { figureText } from './figure-text.ts';
import { Foot } from './foot.tsx';
import { capitalised, Run } from './run.tsx';
import { useSpeech } from './speech.ts';

const keyFacts = 5;

function Shell({ head, children, packs }: { head: ComponentChildren; children?: ComponentChildren; packs: readonly PackInfo[] }) {
  return (
    <>
      <header class="card-head">{head}</header>
      <div class="card-scroll">{children}</div>
      <Foot packs={packs} />
    </>
  );
}

/** Says that the page has no date, where one would decide which value was current. */
function Undated({ card, timed }: { card: Card; timed: boolean }) {
  const { t } = useSpeech();
  return card.undated && timed ? <p class="card-quiet undated">{t('undated')}</p> : null;
}

/** Who held the office that the text names when it was written, and who holds it now. */
function Holders({ annotation }: { annotation: Card['annotation'] }) {
  const { language, t } = useSpeech();
  if (!isEntityAnnotation(annotation) || !annotation.then || !annotation.now) return null;
  const { then, now } = annotation;
  return (
    <p class="card-quiet">
      {t('holderThen', { name: then.label ?? '', date: formatDate(then.to ?? '', language) })}{' '}
      {t('holderNow', { name: now.label ?? '', date: formatDate(now.from ?? '', language) })}
    </p>
  );
}

function EntityCard({ entity, card }: { entity: CardEntity; card: Card }) {
  const { kind, t } = useSpeech();
  const head = (
    <>
      <p class="card-kind">{kind(entity.type)}</p>
      <h2 class="card-label">
        <Run words={entity.label} />
      </h2>
      {entity.readerLabel ? (
        <p class="card-reader">
          <Run words={entity.readerLabel} />
        </p>
      ) : null}
      {entity.description ? (
        <p class="card-description">
          <Run words={capitalised(entity.description)} />
        </p>
      ) : null}
      <Holders annotation={card.annotation} />
      <ChoiceLine />
    </>
  );
  return (
    <Shell head={head} packs={entity.packs}>
      <div class="card-section">
        {entity.facts.length > 0 ? <Facts facts={entity.facts} limit={keyFacts} /> : <p class="card-quiet">{t('noFacts')}</p>}
        <Undated card={card} timed={entity.facts.some(({ history }) => history !== undefined)} />
      </div>
    </Shell>
  );
}

function FigureCard({ figure, card }: { figure: CardFigure; card: Card }) {
  const { kind, language, t } = useSpeech();
  const { big, exact } = figureText(figure.figure, language);
  const { qualifier, counted } = figure.figure;
  const head = (
    <>
      <p class="card-kind">{kind(figure.figure.kind)}</p>
      <h2 class="figure-big" lang={language}>
        {qualifier ? <span class="figure-qualifier">{t(qualifier)} </span> : null}
        <bdi>{big}</bdi>
      </h2>
      {exact === undefined && !counted ? null : (
        <p class="figure-exact">
          {exact === undefined ? null : <bdi>{exact}</bdi>}
          {exact !== undefined && counted ? ' · ' : null}
          {counted ? <Run words={{ text: counted, lang: card.lang }} /> : null}
        </p>
      )}
    </>
  );
  return (
    <Shell head={head} packs={[]}>
      <FigureBody figure={figure} />
      <Undated card={card} timed={figure.comparisons.length > 0} />
    </Shell>
  );
}

function UndecidedCard({ card, entities }: { card: Card; entities: readonly CardEntity[] }) {
  const { t } = useSpeech();
  const { onChoose } = useCardActions();
  const head = (
    <>
      <p class="card-kind">{t('possible', { count: entities.length })}</p>
      <h2 class="card-label">
        <Run words={{ text: card.annotation.text, lang: card.lang }} />
      </h2>
      <p class="card-quiet">
        {t('undecided')} {onChoose ? t('chooseHint') : null}
      </p>
    </>
  );
  const packs = new Map(entities.flatMap((entity) => entity.packs).map((pack) => [pack.id, pack]));
  return (
    <Shell head={head} packs={[...packs.values()]}>
      <Candidates entities={entities} />
    </Shell>
  );
}

function UnknownCard({ card }: { card: Card }) {
  const { kind, t } = useSpeech();
  const head = (
    <>
      <p class="card-kind">{kind(card.annotation.kind)}</p>
      <h2 class="card-label">
        <Run words={{ text: card.annotation.text, lang: card.lang }} />
      </h2>
      <p class="card-quiet">{t('notInPacks')}</p>
    </>
  );
  return <Shell head={head} packs={[]} />;
}

/** The card once its data is there: an entity, a figure, what a name could mean, or nothing known. */
export function ReadyCard({ card }: { card: Card }) {
  if (card.entity) return <EntityCard entity={card.entity} card={card} />;
  if (card.figure) return <FigureCard figure={card.figure} card={card} />;
  if (card.candidates?.length) return <UndecidedCard card={card} entities={card.candidates} />;
  if (isEntityAnnotation(card.annotation)) return <UnknownCard card={card} />;
  return (
    <FigureCard
      figure={{ figure: card.annotation, comparisons: [], scale: [], arithmetic: [], conversions: [], statements: [] }}
      card={card}
    />
  );
}
