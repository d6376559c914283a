/*
 * Characters that deceive or break, in any text of a pack: C0 (but tab and line feed) and C1 controls; embeddings, overrides and
 * isolates of direction (U+202A–202E, U+2066–2069); zero-width space, word joiner and invisible operators, byte order mark,
 * interlinear annotation; noncharacters; tag characters (U+E0000–E007F); halves of a surrogate pair.
 * With the `u` flag a lone surrogate matches the last range, a pair does not.
 */
const dangerous =
  /[\u{0}-\u{8}\u{b}-\u{1f}\u{7f}-\u{9f}\u{200b}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}\u{d800}-\u{dfff}]/u;

/** More marks on one letter than any of the world's spellings needs: text that smears over its neighbours. */
const stackedMarks = /\p{M}{7}/u;

const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** The first code point of `text` that no pack may hold, in `U+202E` notation, or `undefined`. */
export function dangerousCharacter(text: string): string | undefined {
  const found = dangerous.exec(text)?.[0] ?? stackedMarks.exec(text)?.[0];
  return found === undefined ? undefined : `U+${(found.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}

/*
 * The same two as sieves over UTF-16 code units, four times as fast and a little too strict: any half of a pair that a tag character or an
 * astral noncharacter could have, and runs of seven from the blocks that have combining marks. What they let pass is harmless.
 */
const dangerousSieve =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\udb40\udffe\udfff]/;
const marksSieve =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0700-\u1fff\u20d0-\u20ff\u2cef-\u2cf1\u2d7f-\u2dff\u3000-\u30ff\ua000-\uabff\ud800-\udfff\ufb1e\ufe00-\ufe2f]{7}/;

/** True when a JSON text may hold a dangerous character or key, seen or escaped: then its strings need a look one by one. */
export function needsInspection(json: string): boolean {
  return (
    json.includes('\\u') ||
    forbiddenKeys.some((key) => json.includes(`"${key}"`)) ||
    dangerousSieve.test(json) ||
    (marksSieve.test(json) && stackedMarks.test(json))
  );
}

/** True for keys that reach an object's prototype when they are copied carelessly. No record needs them. */
export function isForbiddenKey(key: string): boolean {
  return forbiddenKeys.includes(key);
}
