import { type SheetFormat, sheetFormats } from '../../lib/sheet/sheet.ts';

const formatNames: Readonly<Record<SheetFormat, string>> = { webannotation: 'Web Annotation (JSON-LD)', csv: 'CSV', markdown: 'Markdown' };

/** A button for every form that a fact sheet is saved in. */
export function SheetButtons({ onSave }: { onSave: (format: SheetFormat) => void }) {
  return (
    <div class="sheet-buttons">
      {sheetFormats.map((format) => (
        <button key={format} type="button" class="button" onClick={() => onSave(format)}>
          {formatNames[format]}
        </button>
      ))}
    </div>
  );
}
