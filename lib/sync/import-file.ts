import { fileSource, folderSource } from './file-source.ts';
import { type ImportOutcome, type ImportPorts, importPack } from './import-pack.ts';
import type { ImportProgress } from './pack-state.ts';

/**
 * Imports a pack from disk: one `.hashiya` file, or the files of a published folder (a chosen folder, or several files at once).
 * Runs in the page that holds the files, because messages are too small for them.
 * @throws SyncError, PackError
 */
export function importPackFile(
  files: Blob | readonly File[],
  ports: ImportPorts,
  onProgress: (progress: ImportProgress) => void,
  signal?: AbortSignal,
): Promise<ImportOutcome> {
  return importPack({ source: sourceOf(files), onProgress, signal }, ports);
}

function sourceOf(files: Blob | readonly File[]) {
  if (files instanceof Blob) return fileSource(files);
  const [only] = files;
  if (files.length === 1 && only !== undefined) return fileSource(only);
  // Files picked one by one have no folder in their path: chunks are found by their names.
  return folderSource(files.map((file) => [file.webkitRelativePath || (file.name.endsWith('.fpc') ? `c/${file.name}` : file.name), file]));
}
