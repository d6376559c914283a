/** What a file was asked for. */
export type RequestPurpose = 'manifest' | 'keys' | 'index' | 'chunk';

/** One request that the extension made: when, to whom, why, how much. */
export interface LedgerEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly url: string;
  readonly purpose: RequestPurpose;
  /** Bytes that came, of a download that failed too. */
  readonly bytes: number;
  /** `ok`, or the code of the error. */
  readonly outcome: string;
}

/** Requests from one host, added up: those that the list no longer holds too. */
export interface LedgerTotal {
  readonly host: string;
  readonly requests: number;
  readonly bytes: number;
}

/** Port: writes down every request. Never rejects and never makes a download wait. */
export interface Ledger {
  note(entry: LedgerEntry): void;
}

/** A ledger that keeps nothing, for sources that make no requests. */
export const noLedger: Ledger = { note: () => undefined };
