/** What reading and building packs needs from its surroundings: the browser, Node and tests each bring their own. */
export interface PackPorts {
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  sha256(bytes: Uint8Array): Promise<string> | string;
  /**
   * Inflates one gzip file. It must stop as soon as more than `maxRaw` bytes came out (whatever it throws or returns then is refused),
   * and throw when the file is damaged or cut short.
   */
  gunzip(bytes: Uint8Array, maxRaw: number): Promise<Uint8Array> | Uint8Array;
  /** Decodes UTF-8, throws on the first malformed byte, keeps a byte order mark as U+FEFF. */
  decodeUtf8(bytes: Uint8Array): string;
  /** True when `signature` (64 bytes) over `message` is valid for the raw Ed25519 public key (32 bytes). */
  verifyEd25519?(key: Uint8Array, signature: Uint8Array, message: Uint8Array): Promise<boolean> | boolean;
}

/** A folder with a pack source. Paths are relative, with `/`. */
export interface SourceReader {
  /** Paths of the files in the folder. */
  list(): Promise<readonly string[]>;
  /** The bytes of a file, piece by piece, so that a huge file need not be in memory at once. */
  read(path: string): AsyncIterable<Uint8Array>;
}
