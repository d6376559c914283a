/** BCP 47 primary language subtag, lower case (`ar`, `ru`, `en`, …). */
export type LanguageCode = string;

/** Text keyed by language: labels, titles, descriptions. */
export type LanguageMap<T = string> = Readonly<Record<LanguageCode, T>>;
