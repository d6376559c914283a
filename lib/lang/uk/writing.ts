import type { Writing } from '../writing.ts';

/** How Ukrainian is written. */
export const writing: Writing = { code: 'uk', script: 'cyrillic', direction: 'ltr', standsForScript: false, ownLetters: 'іїєґІЇЄҐ' };
