import * as v from 'valibot';
import type { AnnotationKind } from '../annotation.ts';
import { citationStyles } from '../cite/styles.ts';
import { entityKinds } from '../facts/entity.ts';
import { annotationKinds } from './defaults.ts';
import { maxSites, normaliseHost } from './host.ts';
import { maxChoices, maxChoiceText } from './name-choice.ts';
import type { Settings } from './settings.ts';

const switches = Object.fromEntries(annotationKinds.map((kind) => [kind, v.boolean()])) as Record<
  AnnotationKind,
  v.BooleanSchema<undefined>
>;

/** Host names are kept in one spelling; what is no host name is refused. */
const host = v.pipe(
  v.string(),
  v.maxLength(1_000),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const name = normaliseHost(dataset.value);
    if (name !== null) return name;
    addIssue({ message: 'not a host name' });
    return NEVER;
  }),
);
const hosts = v.pipe(
  v.array(host),
  v.maxLength(maxSites),
  v.transform((names) => [...new Set(names)]),
);

const choice = v.object({
  host,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(maxChoiceText)),
  entity: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  kind: v.picklist(entityKinds),
});

/** One check for each setting; unknown settings are dropped. */
export const settingEntries = {
  enabled: v.boolean(),
  kinds: v.object(switches),
  demonyms: v.boolean(),
  sitesOff: hosts,
  language: v.pipe(v.string(), v.regex(/^(auto|[a-z]{2,3})$/)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  units: v.picklist(['metric', 'imperial']),
  theme: v.picklist(['auto', 'light', 'dark']),
  marks: v.boolean(),
  reach: v.picklist(['click', 'news', 'all']),
  newsSites: hosts,
  sitesOn: hosts,
  autoUpdate: v.boolean(),
  packLimit: v.picklist([1, 4, 16]),
  remember: v.boolean(),
  citation: v.picklist(citationStyles),
  choices: v.pipe(v.array(choice), v.maxLength(maxChoices)),
};

/** Whole settings, as they travel to pages. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object(settingEntries);

/** Some settings, as the settings page sends them. */
export const settingsPatchSchema = v.partial(v.object(settingEntries));
