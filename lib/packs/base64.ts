const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueByCode = new Map([...alphabet].map((char, value) => [char.charCodeAt(0), value]));

/** Standard base64 with padding (RFC 4648 §4). */
export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const word = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += alphabet[word >> 18];
    text += alphabet[(word >> 12) & 63];
    text += left > 1 ? alphabet[(word >> 6) & 63] : '=';
    text += left > 2 ? alphabet[word & 63] : '=';
  }
  return text;
}

/** Decodes standard padded base64. `undefined` for anything else, also for spare bits that are not zero: one text for one value. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let word = 0;
  let bits = 0;
  let size = 0;
  for (let at = 0; at < text.length - padding; at++) {
    const value = valueByCode.get(text.charCodeAt(at));
    if (value === undefined) return undefined;
    word = ((word << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[size++] = (word >> bits) & 0xff;
  }
  return (word & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
