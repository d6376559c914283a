import type { FileEntry } from '../packs/packed-file.ts';

/** Port: where the files of one published pack come from. Bytes are given as found; the importer verifies them. */
export interface PackSource {
  readonly origin: 'bundled' | 'file' | 'network';
  /** Address of `pack.json`, for packs from the network. */
  readonly url?: string;
  /** Plain http from this very machine: needs no signature. */
  readonly local?: boolean;
  /** The bytes of `pack.json`. */
  envelope(signal?: AbortSignal): Promise<Uint8Array>;
  /** The bytes of key set `n`, or null when there is none. Absent where a pack comes without key sets. */
  keys?(n: number, signal?: AbortSignal): Promise<Uint8Array | null>;
  index(entry: FileEntry, signal?: AbortSignal): Promise<Uint8Array>;
  /** `at`: packed bytes of all chunks before this one, in the order of the index. */
  chunk(entry: FileEntry, at: number, signal?: AbortSignal): Promise<Uint8Array>;
}
