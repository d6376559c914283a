import type { UiLanguage } from '../../lib/i18n/language.ts';
import type { PackChange } from '../../lib/packs/diff.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { ChoiceRow } from '../choices/choice-list.tsx';

/** An error as it travels: the code picks the message. */
export interface Problem {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** An update that waits for the reader's word; `shrinkage` says what it would take away, and is absent when the reader went back from it. */
export interface HeldRow {
  readonly version: number;
  readonly shrinkage?: { readonly entities: number; readonly facts: number; readonly series: readonly string[] };
}

/** What differs between two versions; `total` is null where there is too much to compare. */
export interface ChangeList {
  readonly changes: readonly PackChange[];
  readonly total: number | null;
}

/** One request of the network ledger. */
export interface LedgerRow {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly url: string;
  readonly purpose: 'manifest' | 'keys' | 'index' | 'chunk';
  readonly bytes: number;
  readonly outcome: string;
}

/** Some requests, the newest first, and the sums of all by host. */
export interface LedgerPage {
  readonly entries: readonly LedgerRow[];
  readonly totals: readonly { readonly host: string; readonly requests: number; readonly bytes: number }[];
}

/** A pack without its data. */
export interface LostRow {
  readonly id: string;
  readonly origin: 'bundled' | 'file' | 'network';
  readonly url?: string;
  readonly error?: Problem;
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
  /** ISO time of the last update. */
  readonly lastUpdate?: string;
  /** The fingerprint of the publisher's key, in words. */
  readonly fingerprint?: readonly string[];
  readonly previous?: { readonly version: number; readonly installed: string };
  readonly held?: HeldRow;
  readonly error?: Problem;
}

/** An import or update on its way. */
export interface ProgressRow {
  readonly pack: string;
  readonly phase: 'plan' | 'fetch' | 'verify' | 'store' | 'index' | 'flip' | 'done' | 'failed';
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly recordsDone: number;
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
  /** The choices that last, newest first. */
  readonly choices: readonly ChoiceRow[];
  readonly packs: readonly PackRow[];
  /** Packs that should be there and whose data are gone or damaged. */
  readonly lost: readonly LostRow[];
  /** Ids of starter packs that are not installed. */
  readonly missing: readonly string[];
  readonly progress: readonly ProgressRow[];
  readonly storageUsed: number;
  /** The browser forgets the packs when it closes. */
  readonly forgetful: boolean;
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
  /** Stops an import or update, by the name in its progress. */
  readonly onPackCancel: (name: string) => void;
  readonly onPackUndo: (id: string) => void;
  readonly onPackAgree: (id: string) => void;
  /** Asks a pack one place earlier (-1) or later (1) than now. */
  readonly onPackMove: (id: string, by: -1 | 1) => void;
  /** Forgets what was looked up. */
  readonly onForget: () => void;
  readonly onPackChanges: (id: string, held: boolean) => Promise<ChangeList>;
  readonly onLedger: (before?: number) => Promise<LedgerPage>;
  readonly onSubscribe: (link: string) => void;
  /** One `.hashiya` file, or the files of a published folder. */
  readonly onImport: (files: readonly File[]) => void;
  readonly onWelcome: () => void;
}
