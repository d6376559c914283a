import type { Catalogue } from '../message.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** The messages of the first page in every language. */
export const welcomeMessages: Catalogue<typeof en> = { en, ar, ru };
export type WelcomeSourceMessages = typeof en;
