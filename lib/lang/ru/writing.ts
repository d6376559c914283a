import type { Writing } from '../writing.ts';

/** How Russian is written. */
export const writing: Writing = { code: 'ru', script: 'cyrillic', direction: 'ltr', standsForScript: true };
