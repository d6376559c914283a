import type { Catalogue } from '../message.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** The messages of the side panel in every language. */
export const panelMessages: Catalogue<typeof en> = { en, ar, ru };
