import type { UiLanguage } from '../../lib/i18n/language.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** An error as it travels: the code picks the message. */
export interface Problem {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** What the settings page shows of a pack. */
export interface PackRow {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly release: string;
  readonly licence: string;
  readonly attribution?: string;
  /** ISO date. */
  readonly issued: string;
  readonly origin: 'bundled' | 'file' | 'network' | 'memory';
  readonly enabled: boolean;
  readonly languages: readonly string[];
  readonly entities: number;
  readonly size: number;
  readonly url?: string;
  readonly homepage?: string;
  readonly signed: boolean;
  readonly expires?: string;
  readonly error?: Problem;
}

/** An import or update on its way. */
export interface ProgressRow {
  readonly pack: string;
  readonly phase: 'plan' | 'fetch' | 'verify' | 'store' | 'index' | 'flip' | 'done' | 'failed';
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly error?: Problem;
}

/** Where something that the reader started stands. */
export type Attempt = { readonly state: 'idle' | 'working' | 'done' } | { readonly state: 'failed'; readonly problem: Problem };

export interface OptionsProps {
  readonly language: UiLanguage;
  readonly settings: Settings;
  readonly version: string;
  /** False when the browser does not allow all that the choice of reach needs. */
  readonly allowed: boolean;
  readonly notice?: 'denied' | 'failedCall' | undefined;
  readonly packs: readonly PackRow[];
  /** Ids of starter packs that are not installed. */
  readonly missing: readonly string[];
  readonly progress: readonly ProgressRow[];
  readonly storageUsed: number;
  readonly subscribing: Attempt;
  readonly importing: Attempt;
  readonly updating: Attempt;
  readonly onChange: (patch: Partial<Settings>) => void;
  /** Asks the browser where needed: call straight from the click. */
  readonly onReach: (reach: Settings['reach']) => void;
  readonly onPackEnabled: (id: string, enabled: boolean) => void;
  readonly onPackRemove: (id: string) => void;
  /** Without an id: all packs. */
  readonly onPackUpdate: (id?: string) => void;
  readonly onSubscribe: (link: string) => void;
  /** One `.hashiya` file, or the files of a published folder. */
  readonly onImport: (files: readonly File[]) => void;
  readonly onWelcome: () => void;
}
