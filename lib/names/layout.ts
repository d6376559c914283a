/**
 * The layout of a name segment: a header of 32-bit words, then sections of typed arrays, each at a multiple of 4 bytes,
 * little-endian like every platform that runs browsers.
 *
 * header: magic, version, length in bytes, number of sections, then (offset, length in elements) a section.
 */
export const magic = 0x314d4e48;

/** Version of the layout and of every rule that decides keys (folding, stems, hashes). Raise it whenever one of them changes: segments of another version are refused and rebuilt. */
export const layoutVersion = 12;

/** Sections in order, with the width of their elements in bytes. */
export const sections = [
  /** Hash slots: lane 1, lane 2, value (0: an empty slot), first letters of what follows (bits in table.ts). */
  ['slots', 4],
  /** One bit a first word's stem: a filter before the slots. Length a power of two. */
  ['filter', 4],
  /** Bitmaps of the first letters of first words ({@link ./starts.ts}). */
  ['starts', 4],
  /** Postings: name | bit 31 on the last of a key. */
  ['postings', 4],
  /** For each posting, where its words begin in `words`. */
  ['postingWords', 4],
  /** Four bytes a word of a posting: paradigm, base ending + 1, flags, letter case. */
  ['words', 1],
  /** Entity of each name. */
  ['nameEntity', 4],
  /** Bits of each name: kind 0–3, language 4–9, number of words 10–15, flags 16–31. */
  ['nameInfo', 4],
  /** Bits of each name: joints that may hold a full stop (bit i: after word i). */
  ['nameJoints', 4],
  /** Offset into `text` of each entity's id; entry n closes. */
  ['entityId', 4],
  ['entityType', 1],
  /** Weight in 255ths. */
  ['entityWeight', 1],
  ['entityPack', 1],
  /** Hash of each entity's global id. */
  ['entityHash', 4],
  /** First label of each entity in `labelText`; entry n closes. */
  ['entityLabels', 4],
  ['labelLanguage', 1],
  /** Offset into `text` of each label; entry n closes. */
  ['labelText', 4],
  /** First related hash of each entity; entry n closes. */
  ['entityRelated', 4],
  ['related', 4],
  /** First key of what each entity is (genus.ts); entry n closes. */
  ['entityGenus', 4],
  ['genus', 4],
  /** Offsets into `text` of pack ids and of language codes; the last entry closes. */
  ['packs', 4],
  ['languages', 4],
  /** UTF-8. */
  ['text', 1],
] as const;

export type SectionName = (typeof sections)[number][0];

/** How a name came to belong to its entity. */
export const nameKinds = ['label', 'alias', 'demonym', 'partial', 'family-first'] as const;
export type NameKind = (typeof nameKinds)[number];

/** Flags of a name. */
export const nameFlag = {
  /** Every word is in upper case in the pack: an abbreviation. */
  abbreviation: 1,
  /** The pack writes it in lower case. */
  lower: 2,
  /** The leading article (The) was taken off. */
  article: 4,
  /** One word of the common vocabulary (lexis of its language). */
  common: 8,
  /** One word that is also a given name. */
  given: 16,
  /** One word that is also a month or a weekday. */
  calendar: 32,
  /** One everyday word. */
  vocabulary: 64,
  /** One word that is both, and more often the name. */
  mostlyName: 128,
  /** The pack writes a full stop behind it (Jr., Inc.), which is part of the name. */
  fullStop: 256,
} as const;

/** Most words of a name; longer aliases are not indexed. */
export const mostWords = 16;
