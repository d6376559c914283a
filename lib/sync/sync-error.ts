/** What can go wrong between a pack's host and the store. Each code has a message in every interface language. */
export type SyncCode =
  | 'bad-link'
  | 'not-https'
  | 'network'
  | 'http-status'
  | 'timeout'
  | 'too-large'
  | 'cancelled'
  | 'busy'
  | 'unsigned'
  | 'bad-signature'
  | 'weak-key'
  | 'too-many-rotations'
  | 'other-pack'
  | 'version-back'
  | 'version-fork'
  | 'epoch-change'
  | 'storage'
  | 'storage-full'
  | 'segment'
  | 'missing-file'
  | 'unknown-pack'
  | 'lost-data'
  | 'damaged'
  | 'no-previous';

type Details = Readonly<Record<string, string | number>>;

/** A refused or failed step of an import or update. What was installed before stays as it was. */
export class SyncError extends Error {
  readonly code: SyncCode;
  readonly details: Details;
  constructor(code: SyncCode, details: Details = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, cause === undefined ? undefined : { cause });
    this.name = 'SyncError';
    this.code = code;
    this.details = details;
  }
}
