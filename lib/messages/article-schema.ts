import * as v from 'valibot';
import type { Article } from '../annotation.ts';
import { messageLimits } from './limits.ts';

export const langSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/));
/** ISO date, or date and time. */
export const dateSchema = v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}(-\d{2}(-\d{2}(T[\d:.+Z-]{1,28})?)?)?$/));
export const countrySchema = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
export const offsetSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const block = v.object({
  start: offsetSchema,
  end: offsetSchema,
  lang: langSchema,
  role: v.exactOptional(v.picklist(['headline', 'lead', 'body', 'caption', 'list'])),
});

/** An article from a page: bounded, with blocks in order, apart from each other and inside the text. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(messageLimits.articleText)),
    lang: langSchema,
    blocks: v.pipe(v.array(block), v.maxLength(messageLimits.blocks)),
    published: v.exactOptional(dateSchema),
    country: v.exactOptional(countrySchema),
    section: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
  }),
  v.check(({ text, blocks }) => {
    let end = 0;
    for (const block of blocks) {
      if (block.start < end || block.end < block.start) return false;
      end = block.end;
    }
    return end <= text.length;
  }, 'blocks out of order or outside the text'),
);
