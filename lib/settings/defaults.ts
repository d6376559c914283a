import { type AnnotationKind, figureKinds } from '../annotation.ts';
import { entityKinds } from '../facts/entity.ts';
import newsSites from './news-sites.json' with { type: 'json' };
import type { Settings } from './settings.ts';

/** Every kind of annotation, names first: the order in which switches are listed. */
export const annotationKinds: readonly AnnotationKind[] = [...entityKinds, ...figureKinds];

const allKinds = Object.fromEntries(annotationKinds.map((kind) => [kind, true])) as Record<AnnotationKind, boolean>;

/** What applies until the reader chooses otherwise. `newsSites` is the shipped list of news hosts. */
export const defaultSettings: Settings = {
  enabled: true,
  kinds: allKinds,
  demonyms: true,
  sitesOff: [],
  language: 'auto',
  currency: 'USD',
  units: 'metric',
  theme: 'auto',
  marks: true,
  reach: 'click',
  newsSites,
  sitesOn: [],
  autoUpdate: true,
  packLimit: 1,
  remember: false,
  citation: 'text',
  choices: [],
};
