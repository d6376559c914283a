import type { AnnotationKind } from '../annotation.ts';
import type { CitationStyle } from '../cite/styles.ts';
import type { LanguageCode } from '../text/language-code.ts';
import type { NameChoice } from './name-choice.ts';

/** What the reader chose. Stored sparse: only what differs from the defaults, so that defaults can change. */
export interface Settings {
  /** Master switch. */
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<AnnotationKind, boolean>>;
  /** Demonyms («Kyrgyz», «القيرغيزستاني») and offices («the Russian president») are a weaker kind of mention. */
  readonly demonyms: boolean;
  /** Host names that the reader switched off. */
  readonly sitesOff: readonly string[];
  /** Interface and card language; `auto` follows the browser. */
  readonly language: 'auto' | LanguageCode;
  /** ISO 4217: money is converted to it. */
  readonly currency: string;
  readonly units: 'metric' | 'imperial';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Marks are painted; when false, cards open on hover without any mark in the page (hover-only mode). */
  readonly marks: boolean;
  /** Where Hashiya reads: on click only, on the news list, or everywhere. */
  readonly reach: 'click' | 'news' | 'all';
  /** Host names of the reader's news list (shipped, editable). */
  readonly newsSites: readonly string[];
  /** Host names with «always on this site». */
  readonly sitesOn: readonly string[];
  readonly autoUpdate: boolean;
  /** By how much the limits of a whole pack are raised (`limitFactors` of lib/packs/limits.ts). */
  readonly packLimit: 1 | 4 | 16;
  /** The ids of entities whose cards were opened are kept, so that changes of packs to them come first. */
  readonly remember: boolean;
  /** The style in which a citation was last copied. */
  readonly citation: CitationStyle;
  /** What the reader says that names mean, by site. */
  readonly choices: readonly NameChoice[];
}
