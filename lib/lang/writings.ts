// Written by scripts/languages.ts.
import { writing as ar } from './ar/writing.ts';
import { writing as en } from './en/writing.ts';
import { writing as ru } from './ru/writing.ts';
import { writing as uk } from './uk/writing.ts';
import type { Writing } from './writing.ts';

/** How the languages that the engine reads are written. */
export const writings: readonly Writing[] = [ar, en, ru, uk];
