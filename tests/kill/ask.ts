import type { Page } from 'puppeteer-core';
import type { BackgroundCalls } from '../../lib/messages/protocol.ts';
import { articleFromText } from '../../lib/page/plain-article.ts';
import { type Annotation, isEntityAnnotation } from '../../lib/annotation.ts';
import { callFrom } from '../../scripts/browser/prepare.ts';
import { packName, traits } from './versions.ts';

/** The article names the probe by the alias of each version. */
const { article } = articleFromText(
  traits.map(({ alias }) => `Nobody had looked for ${alias} on a map before this week, and few found it there.`).join('\n\n'),
  { lang: 'en' },
);

/** Versions that answer a question: the names of which are found, and the facts of which stand on the card. */
export interface Answers {
  readonly names: readonly number[];
  readonly facts: readonly number[];
}

/** Asks the background as a page does: which version's names it finds, and which version's facts the card of the first one shows. */
export async function ask(page: Page): Promise<Answers> {
  const { annotations }: BackgroundCalls['annotate']['result'] = await callFrom(page, 'annotate', { article });
  const found = (JSON.parse(annotations) as Annotation[]).filter((one) => isEntityAnnotation(one) && one.entity?.pack === packName);
  const words = found.map(({ start, end }) => article.text.slice(start, end));
  const names = traits.flatMap(({ alias }, at) => (words.includes(alias) ? [at + 1] : []));
  const [annotation] = found;
  if (annotation === undefined) return { names, facts: [] };
  const card = JSON.stringify(await callFrom(page, 'card', { annotation, context: { lang: 'en' } }));
  return { names, facts: traits.flatMap(({ population }, at) => (card.includes(population) ? [at + 1] : [])) };
}
