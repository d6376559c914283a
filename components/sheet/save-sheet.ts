import type { SheetFormat } from '../../lib/sheet/sheet.ts';

const files: Readonly<Record<SheetFormat, readonly [name: string, type: string]>> = {
  webannotation: ['fact-sheet.jsonld', 'application/ld+json'],
  csv: ['fact-sheet.csv', 'text/csv'],
  markdown: ['fact-sheet.md', 'text/markdown'],
};

/** Offers a fact sheet as a file to save. Nothing is sent anywhere: the link leads into memory. */
export function saveSheet(text: string, format: SheetFormat): void {
  const [name, type] = files[format];
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes hold of it at once; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
