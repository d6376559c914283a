/** What a kill interrupts. */
export type Operation = 'import' | 'update' | 'remove';

/** How the pack comes: by its link, which the background does, or as a file, which the settings page takes in. */
export type Source = 'link' | 'file';

/** Where an operation stops. */
export interface Point {
  readonly name: string;
  /** Which passing of the point it is: a number, or the last file or the last write of chunks of the version. */
  readonly nth?: number | 'last file' | 'last batch';
  /** Nothing of the old version is touched here yet, or the new one is live already. */
  readonly side: 'old' | 'new';
}

const old = (name: string, nth: Point['nth'] = 1): Point => ({ name, nth, side: 'old' });
const fresh = (name: string, nth: Point['nth'] = 1): Point => ({ name, nth, side: 'new' });

/** From the manifest to the rise of the trust record's floor. */
const gathering: readonly Point[] = [
  old('fetch.manifest:before'),
  old('fetch.manifest:after'),
  old('fetch.file:before'),
  old('fetch.file:after'),
  old('stage:before'),
  old('stage>staging.put'),
  old('have:before'),
  old('have:after'),
  old('fetch.file:before', 2),
  old('fetch.file:after', 2),
  old('addChunks:before'),
  old('addChunks>chunks.put'),
  old('addChunks>digests.put'),
  old('addChunks:after'),
  old('fetch.file:after', 'last file'),
  old('addChunks>chunks.put', 'last batch'),
  old('addChunks:after', 'last batch'),
  old('segment:before'),
  old('segment:after'),
  old('trust:before'),
  old('trust.write:before'),
  old('trust.write:after'),
];

const flipping = (update: boolean): readonly Point[] => [
  old('flip:before'),
  old('flip>versions.put'),
  old('flip>segments.put'),
  ...(update ? [old('flip>segments.delete')] : []),
  old('flip>packs.put'),
  old('flip>staging.delete'),
  fresh('flip:after'),
];

/** What follows in the background once a subscription has come. */
const settling: readonly Point[] = [
  fresh('trust:before', 2),
  fresh('trust.write:before', 2),
  fresh('trust:after', 2),
  fresh('collect:before'),
  fresh('collect:after'),
];

const removing: readonly Point[] = [
  old('trust:before'),
  old('trust.write:before'),
  old('trust.write:after'),
  old('trust:after'),
  old('remove:before'),
  old('remove>packs.delete'),
  old('remove>staging.delete'),
  old('remove>versions.delete'),
  old('remove>segments.delete'),
  old('remove>digests.delete'),
  old('remove>chunks.delete'),
  fresh('remove:after'),
  fresh('trust:before', 2),
  fresh('trust.write:before', 2),
  fresh('trust:after', 2),
  fresh('collect:before'),
  fresh('collect:after'),
];

/** The fail points on the way of an operation, in their order. The settings page takes files in and leaves the rest to the background. */
export function pointsOf(operation: Operation, source: Source): readonly Point[] {
  if (operation === 'remove') return removing;
  const own = [...gathering, ...flipping(operation === 'update')];
  return source === 'file' ? own : [...own, ...settling];
}
