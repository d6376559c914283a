import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Engine } from '../../cli/annotate/engine.ts';
import { type FigureAnnotation, isEntityAnnotation } from '../../lib/annotation.ts';

/** A passage of our own: which relation its figure should be shown with, to which property of whom, and from when; `null`: none. `|` parts what is equally right. */
interface Passage {
  readonly lang: string;
  readonly text: string;
  readonly figure: string;
  readonly relation: string | null;
  readonly about?: string;
  readonly at?: string;
  /** When the article was written; the day of the first set where absent. */
  readonly published?: string;
}

/** How a set of passages came out: what was shown and should not have been, what was not shown and should have been. */
interface Score {
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly right: number;
  readonly wanted: number;
}

const passages = (name: string): Passage[] =>
  readFileSync(resolve(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const among = (choices: string | undefined, value: string | undefined) =>
  choices === undefined || choices.split('|').some((one) => one === value);

/** What is shown beside a passage's figure, wherever exactly its mark begins and ends. */
async function shown(engine: Engine, { lang, text, figure, published = '2025-11-26' }: Passage) {
  const annotations = await engine.annotate({ text, lang, blocks: [{ start: 0, end: text.length, lang }], published });
  // «2 трлн» is no tail of «1,52 трлн».
  let start = text.indexOf(figure);
  while (/[\d.,٫]/.test(text[start - 1] ?? '')) start = text.indexOf(figure, start + 1);
  const at = (one: FigureAnnotation) => one.start < start + figure.length && one.end > start;
  return annotations.find((one): one is FigureAnnotation => !isEntityAnnotation(one) && at(one))?.comparisons?.[0];
}

/** Scores the passages of a file beside this one. */
export async function scoreSet(engine: Engine, name: string): Promise<Score> {
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  let wanted = 0;
  for (const passage of passages(name)) {
    const found = await shown(engine, passage);
    const { relation, about, at, figure, text } = passage;
    if (relation !== null) wanted++;
    if (!found) {
      if (relation !== null) missed.push(`[${figure}] ${text}`);
      continue;
    }
    const fits =
      relation !== null && among(relation, found.relation) && among(about, `${found.entity} ${found.property}`) && among(at, found.at);
    if (fits) right++;
    else
      wrong.push(
        `[${figure}] ${text} => ${found.relation} ${found.entity} ${found.property} @${found.at}, not ${relation} ${about} @${at}`,
      );
  }
  return { wrong, missed, right, wanted };
}
