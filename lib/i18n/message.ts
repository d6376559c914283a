import { intlTag, type UiLanguage } from './language.ts';

/** One text for each plural form that the language has (CLDR plural rules). `{count}` is the number that chose the form. */
export type PluralForms = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };
type Message = string | PluralForms;
export type Messages = Readonly<Record<string, Message>>;

/** A translation of `Source`: the same keys, a plural where the source has one. A missing key is a type error. */
export type Translation<Source extends Messages> = { readonly [Key in keyof Source]: Source[Key] extends string ? string : PluralForms };
/** The same messages in every language of the interface. */
export type Catalogue<Source extends Messages> = Readonly<Record<UiLanguage, Translation<Source>>>;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Values = Readonly<Record<string, string | number>>;
type Params<Text extends Message> = Text extends string
  ? [Placeholders<Text>] extends [never]
    ? []
    : [values: Readonly<Record<Placeholders<Text>, string | number>>]
  : [values: Readonly<{ count: number }> & Values];

/** Looks a message up, chooses the plural form and fills the placeholders. */
export type Translate<Source extends Messages> = <Key extends keyof Source & string>(key: Key, ...params: Params<Source[Key]>) => string;

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: a name in the other script must not reorder the words around it (UAX #9). */
const isolate = (text: string): string => `\u{2068}${text}\u{2069}`;

/** Fills `{name}` placeholders: numbers in the language's digits and grouping, texts isolated. A placeholder without a value stays as it is. */
export function fill(template: string, values: Values, language: UiLanguage): string {
  return template.replace(/\{(\w{1,32})\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(intlTag(language)).format(value) : isolate(value);
  });
}

/** A translator for one language over a catalogue. */
export function translator<Source extends Messages>(catalogue: Catalogue<Source>, language: UiLanguage): Translate<Source> {
  const rules = new Intl.PluralRules(intlTag(language));
  const messages = catalogue[language];
  return (key, ...params) => {
    const message = messages[key] as Message;
    const values = (params[0] ?? {}) as Values;
    if (typeof message === 'string') return fill(message, values, language);
    const count = values.count;
    const form = typeof count === 'number' ? rules.select(count) : 'other';
    return fill(message[form] ?? message.other, values, language);
  };
}
