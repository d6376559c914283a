import { fileSource as realFile, folderSource as realFolder } from '../../../../lib/sync/file-source.ts';
import type { PackSource } from '../../../../lib/sync/pack-source.ts';
import { watched } from '../fail-point.ts';

/** A `.hashiya` file, with fail points around reading its manifest, its index and its chunks. */
export function fileSource(blob: Blob): PackSource {
  const source = realFile(blob);
  return {
    ...source,
    envelope: watched('fetch.manifest', source.envelope),
    index: watched('fetch.file', source.index),
    chunk: watched('fetch.file', source.chunk),
  };
}

/** A published folder, as it is. */
export const folderSource = realFolder;
