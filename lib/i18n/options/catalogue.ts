import type { Catalogue } from '../message.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** The messages of the settings page in every language. */
export const optionsMessages: Catalogue<typeof en> = { en, ar, ru };
export type OptionsSourceMessages = typeof en;
