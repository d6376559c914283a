/**
 * Writes a text as UTF-8 (RFC 3629) without a platform encoder. Unpaired surrogates become U+FFFD.
 * @param into has room for three bytes a code unit from `at` on
 * @returns the offset after the last byte
 */
export function writeUtf8(text: string, into: Uint8Array, at: number): number {
  let to = at;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      into[to++] = code;
      continue;
    }
    if (code < 0x800) {
      into[to++] = 0xc0 | (code >> 6);
      into[to++] = 0x80 | (code & 63);
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = code <= 0xdbff && i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (low >= 0xdc00 && low <= 0xdfff) {
        i++;
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        into[to++] = 0xf0 | (code >> 18);
        into[to++] = 0x80 | ((code >> 12) & 63);
        into[to++] = 0x80 | ((code >> 6) & 63);
        into[to++] = 0x80 | (code & 63);
        continue;
      }
      code = 0xfffd;
    }
    into[to++] = 0xe0 | (code >> 12);
    into[to++] = 0x80 | ((code >> 6) & 63);
    into[to++] = 0x80 | (code & 63);
  }
  return to;
}

/** Decodes `bytes[from, end)`. Broken sequences give U+FFFD; nothing is read past `end` or the bytes. */
export function decodeUtf8(bytes: Uint8Array, from: number, end: number): string {
  const to = Math.min(end, bytes.length);
  let out = '';
  let i = from;
  while (i < to) {
    const first = bytes[i++] ?? 0;
    if (first < 0x80) {
      out += String.fromCharCode(first);
      continue;
    }
    const extra = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : -1;
    if (extra < 0 || i + extra > to) {
      out += '\u{fffd}';
      continue;
    }
    let code = first & (0x3f >> extra);
    for (let k = 0; k < extra; k++) code = (code << 6) | ((bytes[i++] ?? 0) & 63);
    out += code <= 0x10ffff ? String.fromCodePoint(code) : '\u{fffd}';
  }
  return out;
}
