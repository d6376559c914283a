import type { UiLanguage } from '../language.ts';
import { type Catalogue, fill } from '../message.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { faultWords, whatWords } from './fault-words.ts';
import { ru } from './ru.ts';

/** Messages for every error code that can reach a reader. */
export const errorMessages: Catalogue<typeof en> = { en, ar, ru };

type Details = Readonly<Record<string, string | number>>;

/** The details with the words of the interface for what comes in English: the fault of an entry, and what a size is of. */
function worded(details: Details, language: UiLanguage): Details {
  if (language === 'en') return details;
  const fault = faultWords[language][details.code as keyof (typeof faultWords)['ru']] as string | undefined;
  const what = whatWords[language][String(details.what)];
  return {
    ...details,
    ...(fault !== undefined && { fault: fill(fault, details.found === undefined ? {} : { found: details.found }, language) }),
    ...(what !== undefined && { what }),
  };
}

/**
 * An error in the reader's language: what happened and what to do.
 * @param code of a `PackError`, a `SyncError` or a failed call; an unknown one is named in a general message
 * @param details fill the placeholders; a missing one leaves a dash
 */
export function errorText(code: string, details: Details, language: UiLanguage): string {
  const messages = errorMessages[language];
  // Where a part is missing, a server's path and a file's name mean the same to a reader.
  const filled = worded(details.file === undefined ? details : { path: details.file, ...details }, language);
  const isKnown = Object.hasOwn(messages, code) && code !== 'safe';
  const text = isKnown ? fill(messages[code as keyof typeof en], filled, language) : fill(messages.unknown, { code }, language);
  return text.replace(/\{\w{1,32}\}/g, '–');
}

/** That nothing was lost: stands after every error of an import or update. */
export function safeText(language: UiLanguage): string {
  return errorMessages[language].safe;
}
