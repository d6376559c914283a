import type { PackInfo } from '../facts/fact-store.ts';
import type { Shrinkage } from '../packs/shrink.ts';
import type { LanguageCode } from '../text/language-code.ts';

/** An update that waits for the reader's word. */
export interface HeldUpdate {
  readonly version: number;
  readonly payloadHash: string;
  /** A key of the publisher signed it. */
  readonly signed?: boolean;
  /** Absent when the reader went back from it. */
  readonly shrinkage?: Shrinkage;
  /** ISO time. */
  readonly at: string;
}

/** One installed pack as the settings page lists it. */
export interface InstalledPack extends PackInfo {
  readonly enabled: boolean;
  /** Version of the source, as its author writes it (`1.2.0`). */
  readonly release: string;
  readonly languages: readonly LanguageCode[];
  readonly entities: number;
  /** Bytes that the pack's chunks and segment take. */
  readonly size: number;
  readonly attribution?: string;
  /** Subscription link, for packs from the network. */
  readonly url?: string;
  readonly homepage?: string;
  readonly signed: boolean;
  /** The fingerprint of the publisher's key, in words. */
  readonly fingerprint?: readonly string[];
  /** The version before, which undo would bring back: its release number is not kept, its whole number and the time it came are. */
  readonly previous?: { readonly version: number; readonly installed: string };
  /** An update that waits for the reader's word. */
  readonly held?: HeldUpdate;
  readonly expires?: string;
  readonly lastCheck?: string;
  readonly lastUpdate?: string;
  readonly error?: PackProblem;
}

/** A pack that should be there and is not: its data were damaged, or went with the browser's storage. */
export interface LostPack {
  readonly id: string;
  readonly origin: 'bundled' | 'file' | 'network';
  /** Subscription link. */
  readonly url?: string;
  readonly error?: PackProblem;
}

/** A typed error on its way to the reader: the code picks the message, the details fill it. */
export interface PackProblem {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly at: string;
}

/** Where an import or update stands. Drives every progress bar. */
export interface ImportProgress {
  readonly pack: string;
  readonly phase: 'plan' | 'fetch' | 'verify' | 'store' | 'index' | 'flip' | 'done' | 'failed';
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly recordsDone: number;
  readonly recordsTotal: number;
  readonly error?: PackProblem;
}
