import * as v from 'valibot';
import { settingsSchema } from '../settings/schema.ts';
import type { PageCalls } from './protocol.ts';
import type { ParamSchemas } from './serve.ts';

const nothing = v.object({});

/** The check that every message to a page script passes on arrival. */
export const pageSchemas: ParamSchemas<keyof PageCalls> = {
  'page.summary': nothing,
  'page.article': nothing,
  'page.card': v.object({ index: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  'page.open': v.object({ index: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  'page.unchoose': v.object({ text: v.pipe(v.string(), v.maxLength(4_000)), entity: v.pipe(v.string(), v.maxLength(400)) }),
  'page.settings': v.object({ settings: settingsSchema }),
  'page.stop': nothing,
  'page.refresh': nothing,
  'page.command': v.object({ command: v.picklist(['next-mention', 'previous-mention', 'open-card', 'close-card']) }),
};
