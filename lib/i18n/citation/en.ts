/** The words of «Copy citation» and of a citation in plain text. */
export const en = {
  copy: 'Copy citation',
  copyOf: 'Copy citation: {source}',
  styles: 'Copy as',
  text: 'Text',
  apa: 'APA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  ris: 'RIS',
  copied: 'Citation copied ({style}).',
  notAllowed: 'This page does not allow copying. The citation stands below: copy it from there.',
  citation: 'Citation',
  failed: 'The citation could not be written.',
  accessed: 'accessed {date}',
} as const;
