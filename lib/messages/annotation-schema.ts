import * as v from 'valibot';
import { type Annotation, figureKinds } from '../annotation.ts';
import type { CardContext } from '../card.ts';
import { entityKinds } from '../facts/entity.ts';
import { countrySchema, dateSchema, langSchema, offsetSchema } from './article-schema.ts';
import { messageLimits } from './limits.ts';

const text = v.pipe(v.string(), v.maxLength(messageLimits.mentionText));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(messageLimits.id));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const scalar = v.union([v.pipe(v.number(), v.finite()), v.pipe(v.string(), v.maxLength(400))]);
const code = v.pipe(v.string(), v.maxLength(40));

const entityRef = { id, pack: id, label: v.exactOptional(text) };
const span = { start: offsetSchema, end: offsetSchema, text };

/** `2024`, `2024-05-09`, or a range of two. */
const time = v.pipe(v.string(), v.maxLength(30), v.regex(/^[\d/-]*$/));

const holder = v.object({
  statement: text,
  property: id,
  entity: v.exactOptional(text),
  label: v.exactOptional(text),
  value: v.exactOptional(text),
  unit: v.exactOptional(code),
  at: v.exactOptional(time),
  from: v.exactOptional(time),
  to: v.exactOptional(time),
});

const name = v.object({
  ...span,
  kind: v.picklist(entityKinds),
  entity: v.exactOptional(v.object(entityRef)),
  confidence: share,
  shown: v.boolean(),
  via: v.picklist(['name', 'demonym', 'role', 'coreference']),
  candidates: v.exactOptional(v.pipe(v.array(v.object({ ...entityRef, score: share })), v.maxLength(messageLimits.candidates))),
  reason: v.exactOptional(code),
  // biome-ignore lint/suspicious/noThenProperty: the contract's name; it holds data, never a function
  then: v.exactOptional(holder),
  now: v.exactOptional(holder),
});

const aboutSchema = v.object({
  entity: id,
  property: id,
  score: share,
  time: v.exactOptional(time),
  firm: v.exactOptional(v.literal(true)),
  falls: v.exactOptional(v.literal(true)),
  currency: v.exactOptional(code),
  beside: v.exactOptional(v.pipe(v.array(id), v.maxLength(messageLimits.candidates))),
});
const sum = v.object({
  relation: v.picklist(['change', 'change-points', 'multiple', 'difference', 'share', 'parts', 'total']),
  holds: v.boolean(),
  working: text,
});

const figure = v.object({
  ...span,
  kind: v.picklist(figureKinds),
  shown: v.literal(true),
  value: v.exactOptional(scalar),
  from: v.exactOptional(scalar),
  to: v.exactOptional(scalar),
  currency: v.exactOptional(code),
  unit: v.exactOptional(code),
  qualifier: v.exactOptional(v.picklist(['about', 'more-than', 'less-than', 'at-least', 'at-most', 'nearly'])),
  counted: v.exactOptional(v.nullable(text)),
  time: v.exactOptional(time),
  about: v.exactOptional(v.pipe(v.array(aboutSchema), v.maxLength(messageLimits.candidates))),
  arithmetic: v.exactOptional(v.pipe(v.array(sum), v.maxLength(messageLimits.candidates))),
});

/** One annotation, as a page hands it back when it wants its card. Unknown members are dropped. */
export const annotationSchema: v.GenericSchema<unknown, Annotation> = v.union([name, figure]);

/** What a card request carries besides its annotation. */
export const cardContextSchema: v.GenericSchema<unknown, CardContext> = v.object({
  lang: langSchema,
  published: v.exactOptional(dateSchema),
  country: v.exactOptional(countrySchema),
  entities: v.exactOptional(v.pipe(v.array(id), v.maxLength(messageLimits.entities))),
  url: v.exactOptional(v.pipe(v.string(), v.maxLength(messageLimits.url))),
});
