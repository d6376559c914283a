import type { Writing } from '../writing.ts';

/** How Arabic is written. */
export const writing: Writing = { code: 'ar', script: 'arabic', direction: 'rtl', standsForScript: true };
