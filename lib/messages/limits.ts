/** Bounds on what a page may send. Lengths in UTF-16 code units. A page is hostile until shown otherwise. */
export const messageLimits = {
  articleText: 4_000_000,
  blocks: 50_000,
  mentionText: 4_000,
  candidates: 64,
  entities: 500,
  id: 200,
  url: 2_048,
} as const;
