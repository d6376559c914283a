/**
 * Every way in which a pack is refused: code → message for developers and the command line.
 * The words in braces are the fields of `details`; an interface translates by code and fills them in.
 */
export const packErrorMessages = {
  'not-a-pack': '{path} is no pack: it is neither a folder with datapackage.json or pack.json nor a .hashiya file',
  'missing-file': '{path} is missing',
  'too-big': '{what} takes {size} bytes; at most {limit} are read',
  'bad-envelope': 'pack.json is no pack envelope: {reason}',
  'bad-signature': 'no signature of pack.json is valid for a trusted key',
  'unknown-format': 'pack format {format} is unknown; this version reads format 1',
  'application-too-old': 'the pack needs version {minimum} or later; this is {version}',
  'bad-manifest': 'the manifest in pack.json is not valid: {field}: {reason}',
  'bad-keys': 'key set {n} is not valid: {reason}',
  'bad-index': 'the index is not valid: {reason}',
  'wrong-size': '{what} takes {size} bytes, not the {expected} that were announced',
  'wrong-hash': '{what} has another hash than was announced',
  'bad-gzip': '{what} is no whole gzip file',
  'bad-utf8': '{what}, line {line}: the text is not UTF-8',
  'line-too-long': '{what}, line {line}: longer than {limit} bytes',
  'bad-json': '{what}, line {line}: not valid JSON',
  'bad-record': '{what}, line {line}: {field}: {fault}',
  'wrong-chunk': '{what}, line {line}: {id} does not belong in this chunk',
  'wrong-count': 'the pack has {count} {what}, not the {expected} that it announces',
  'wrong-file-size': 'the file takes {size} bytes, not the {expected} that its index announces',
  'source-faults': '{count} faults in the pack source; first: {first}',
  'subject-too-big': '{id} and its statements take {size} bytes; a chunk holds at most {limit}',
} as const;

export type PackErrorCode = keyof typeof packErrorMessages;
export type PackErrorDetails = Readonly<Record<string, string | number>>;

/** A pack that is refused. `code` picks the message in the reader's language, `details` fill it; `message` is for developers. */
export class PackError extends Error {
  readonly code: PackErrorCode;
  readonly details: PackErrorDetails;

  constructor(code: PackErrorCode, details: PackErrorDetails = {}, options?: { cause?: unknown }) {
    super(fillMessage(packErrorMessages[code], details), options);
    this.name = 'PackError';
    this.code = code;
    this.details = details;
  }
}

/** The names of the details that come with a code, in the order of the message. */
export function packErrorFields(code: PackErrorCode): string[] {
  return [...packErrorMessages[code].matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
}

/** Puts `details` in the places of `{name}`; a name that has no detail stays as it is. */
export function fillMessage(template: string, details: PackErrorDetails): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}
