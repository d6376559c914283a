import * as v from 'valibot';
import { maxChoices } from '../settings/name-choice.ts';
import { settingsPatchSchema } from '../settings/schema.ts';
import { sheetFormats } from '../sheet/sheet.ts';
import type { Settings } from '../settings/settings.ts';
import { annotationSchema, cardContextSchema } from './annotation-schema.ts';
import { citedWorkSchema } from './cited-work-schema.ts';
import { citationStyles } from '../cite/styles.ts';
import { articleSchema } from './article-schema.ts';
import { messageLimits } from './limits.ts';
import type { BackgroundCalls } from './protocol.ts';
import type { ParamSchemas } from './serve.ts';

const nothing = v.object({});
const packId = v.pipe(v.string(), v.minLength(1), v.maxLength(messageLimits.id));
const url = v.pipe(v.string(), v.minLength(1), v.maxLength(messageLimits.url));

/** The check that every message to the background passes on arrival. */
export const backgroundSchemas: ParamSchemas<keyof BackgroundCalls> = {
  annotate: v.object({ article: articleSchema }),
  card: v.object({ annotation: annotationSchema, context: cardContextSchema }),
  cite: v.object({ work: citedWorkSchema, style: v.picklist(citationStyles) }),
  'settings.get': nothing,
  // A partial object of checked settings never holds undefined: messages are JSON.
  'settings.set': v.object({ patch: settingsPatchSchema as unknown as v.GenericSchema<unknown, Partial<Settings>> }),
  'entities.names': v.object({ ids: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(400))), v.maxLength(maxChoices)) }),
  'sheet.read': v.object({ article: articleSchema }),
  'sheet.write': v.object({
    article: articleSchema,
    title: v.exactOptional(v.pipe(v.string(), v.maxLength(messageLimits.url))),
    format: v.picklist(sheetFormats),
  }),
  'packs.list': nothing,
  'packs.enable': v.object({ id: packId, enabled: v.boolean() }),
  'packs.remove': v.object({ id: packId }),
  'packs.subscribe': v.object({ url }),
  'packs.update': v.object({ id: v.exactOptional(packId) }),
  'packs.cancel': v.object({ id: packId }),
  'packs.undo': v.object({ id: packId }),
  'packs.agree': v.object({ id: packId }),
  'packs.move': v.object({ ids: v.pipe(v.array(packId), v.maxLength(1_000)) }),
  'packs.changes': v.object({ id: packId, held: v.boolean() }),
  'memory.clear': nothing,
  'ledger.list': v.object({ before: v.exactOptional(v.number()) }),
  'packs.changed': nothing,
  'access.sync': nothing,
  'reader.start': v.object({ tabId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
};
