import type { WelcomeProps } from '../../components/welcome/welcome-props.ts';
import type { Calls } from '../../lib/messages/protocol.ts';

/** How the starter packs stand. They come one after the other: between two of them none is under way, and yet they are not all there. */
export function packsPart({
  packs,
  progress,
  settling,
}: Pick<Calls['packs.list']['result'], 'packs' | 'progress' | 'settling'>): WelcomeProps['packs'] {
  const running = progress.some((one) => one.phase !== 'done' && one.phase !== 'failed');
  if (!running && !settling && packs.length > 0) {
    return { state: 'ready', count: packs.length, entries: packs.reduce((sum, pack) => sum + pack.entities, 0) };
  }
  const total = progress.reduce((sum, one) => sum + one.bytesTotal, 0);
  const done = progress.reduce((sum, one) => sum + one.bytesDone, 0);
  return { state: 'coming', progress: total === 0 ? 0 : done / total };
}
