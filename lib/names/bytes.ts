/** UTF-8 (RFC 3629) without a platform encoder. Unpaired surrogates become U+FFFD. */
export function encodeUtf8(text: string): number[] {
  const out: number[] = [];
  for (const character of text) {
    let code = character.codePointAt(0) ?? 0xfffd;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) out.push(code);
    else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else out.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return out;
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
