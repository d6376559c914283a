import type { AnnotationKind } from '../../lib/annotation.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import type { ChoiceRow } from '../choices/choice-list.tsx';

/** A line of the list «On this page», in reading order. */
export interface FoundItem {
  readonly index: number;
  readonly text: string;
  readonly lang: string;
  readonly kind: AnnotationKind;
  readonly shown: boolean;
  readonly count: number;
}

type Counts = Readonly<Partial<Record<AnnotationKind, number>>>;

/** What can be said of the page in front. */
export type PagePart =
  /** Not known yet, or being read. */
  | { readonly state: 'loading' }
  /** The browser's own pages, shops, files: nobody may read them. */
  | { readonly state: 'closed' }
  /** May be read, but has not been. */
  | { readonly state: 'idle' }
  /** No article was found. */
  | { readonly state: 'no-article' }
  | { readonly state: 'read'; readonly counts: Counts; readonly items: readonly FoundItem[]; readonly choices: readonly ChoiceRow[] };

/** How this site comes to be read. */
export interface SitePart {
  readonly host: string;
  readonly on: boolean;
  /** Why it is read without a click, where it is. `granted` tells whether the browser still allows it. */
  readonly unasked?: 'site' | 'news' | 'all';
  readonly granted: boolean;
}

/** Where the packs stand: `progress` from 0 to 1 while the first import runs. */
export type PacksPart = { readonly state: 'ready' | 'none' } | { readonly state: 'coming'; readonly progress: number };

export interface PopupProps {
  readonly language: UiLanguage;
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<AnnotationKind, boolean>>;
  /** Absent where there is no site (a browser page). */
  readonly site?: SitePart | undefined;
  readonly page: PagePart;
  readonly packs: PacksPart;
  readonly notice?: 'denied' | 'failed' | 'closed' | undefined;
  readonly onEnabled: (on: boolean) => void;
  readonly onSite: (on: boolean) => void;
  /** Asks the browser for the site: call straight from the click. */
  readonly onAlways: (always: boolean) => void;
  readonly onRead: () => void;
  readonly onKinds: (kinds: PopupProps['kinds']) => void;
  readonly onOpen: (index: number) => void;
  readonly onKeep: (row: ChoiceRow) => void;
  readonly onUndo: (row: ChoiceRow) => void;
  readonly onSettings: () => void;
  /** Opens the side panel: call straight from the click. Absent where the browser has none. */
  readonly onPanel?: (() => void) | undefined;
}
