import type { Catalogue } from '../message.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** The messages of the page «Check my draft» in every language. */
export const draftMessages: Catalogue<typeof en> = { en, ar, ru };
