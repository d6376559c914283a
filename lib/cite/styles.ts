/** The styles in which a citation can be copied. */
export const citationStyles = ['text', 'apa', 'chicago', 'bibtex', 'ris'] as const;
export type CitationStyle = (typeof citationStyles)[number];
