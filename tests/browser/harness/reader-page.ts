// Runs inside the page under test: the reader as it is in the extension, over a small fixed recogniser instead of the background.
import { render } from 'preact';
import styles from '../../../components/card/card.css?inline';
import { renderCard } from '../../../components/card/card-view.tsx';
import { createReader } from '../../../entrypoints/reader/reader.ts';
import { cite } from '../../../lib/cite/cite.ts';
import { countryCard } from '../../gallery/card-fixtures.ts';
import type { Annotation, Article } from '../../../lib/annotation.ts';
import { defaultSettings } from '../../../lib/settings/defaults.ts';
import type { Settings } from '../../../lib/settings/settings.ts';

const names = /Kyrgyzstan|Bishkek|قيرغيزستان|Киргизия|\$[\d.]+bn/g;
const articles: Article[] = [];
/** So many requests still go unanswered, as while the background is being updated. */
let unanswered = 0;
/** Packs have come that know the names: before, nothing is found. */
let namesKnown = true;

function annotations(article: Article): Annotation[] {
  if (unanswered-- > 0) throw new Error('no answer');
  articles.push(article);
  if (!namesKnown) return [];
  return [...article.text.matchAll(names)].map((match): Annotation => {
    const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
    if (match[0].startsWith('$'))
      return { ...span, kind: 'money', value: Number(match[0].slice(1, -2)) * 1e9, currency: 'USD', shown: true };
    return { ...span, kind: 'place', entity: { id: 'Q813', pack: 'test' }, confidence: 0.9, shown: true, via: 'name' };
  });
}

/** Starts reading the page that this runs in. `known`: cards have facts with sources. */
export function start(change: Partial<Settings> = {}, known = false) {
  const reader = createReader(
    {
      window,
      styles,
      annotate: async (article) => annotations(article),
      card: async (annotation, context) => ({
        ...(known && annotation.kind === 'place' ? countryCard('en', 'en') : {}),
        annotation,
        lang: context.lang,
        readerLang: 'en',
      }),
      draw: (stage, { data, ...drawing }, settings) =>
        renderCard(stage, {
          state: data.state,
          card: data.state === 'ready' ? data.card : undefined,
          uiLanguage: 'en',
          theme: settings.theme,
          citation: settings.citation,
          onCite: async (work, style) => cite(work, style, 'en'),
          ...drawing,
        }),
      undraw: (stage) => render(null, stage),
    },
    { ...defaultSettings, ...change },
  );
  const sender = { id: 'test' };
  return {
    stop: reader.stop,
    /** Forgets the packs, or has them come: the page is told to annotate anew, and the first `silent` requests get no answer. */
    packs: (come: boolean, silent = 0) => {
      namesKnown = come;
      unanswered = silent;
      return reader.handlers['page.refresh']({}, sender);
    },
    articles: () => articles,
    summary: () => reader.handlers['page.summary']({}, sender),
    command: (command: 'next-mention' | 'previous-mention' | 'open-card' | 'close-card') =>
      reader.handlers['page.command']({ command }, sender),
    open: (index: number) => reader.handlers['page.open']({ index }, sender),
    settings: (next: Partial<Settings>) => reader.handlers['page.settings']({ settings: { ...defaultSettings, ...next } }, sender),
  };
}
