// Written by scripts/languages.ts.
import { language as ar } from './ar/language.ts';
import { language as en } from './en/language.ts';
import { language as ru } from './ru/language.ts';
import { language as uk } from './uk/language.ts';
import type { Language } from './language.ts';

/** The languages that the engine reads. */
export const languages: readonly Language[] = [ar, en, ru, uk];
