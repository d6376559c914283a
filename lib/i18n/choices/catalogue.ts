import type { Catalogue } from '../message.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** The messages of the lists of choices in every language. */
export const choicesMessages: Catalogue<typeof en> = { en, ar, ru };
