import type { Catalogue } from '../message.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** The messages of this part of the interface in every language. */
export const citationMessages: Catalogue<typeof en> = { en, ar, ru };
