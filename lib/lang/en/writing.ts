import type { Writing } from '../writing.ts';

/** How English is written. */
export const writing: Writing = { code: 'en', script: 'latin', direction: 'ltr', standsForScript: true };
