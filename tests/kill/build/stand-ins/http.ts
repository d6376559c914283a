import { download as real, type DownloadOptions } from '../../../../lib/sync/http.ts';
import { watched } from '../fail-point.ts';

const manifest = watched('fetch.manifest', real);
const file = watched('fetch.file', real);

/** Downloads, with fail points around that of `pack.json` and around those of the index and the chunks. */
export const download = (address: string, options: DownloadOptions): Promise<Uint8Array> =>
  (address.endsWith('/pack.json') ? manifest : file)(address, options);
