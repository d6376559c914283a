import type { Catalogue } from '../message.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** The messages of the popup in every language. */
export const popupMessages: Catalogue<typeof en> = { en, ar, ru };
export type PopupSourceMessages = typeof en;
