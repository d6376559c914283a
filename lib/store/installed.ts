import { packInfo } from '../packs/loaded-pack.ts';
import type { InstalledPack } from '../sync/pack-state.ts';
import type { TrustRecord } from '../sync/trust.ts';
import type { LivePack } from './live-packs.ts';

/** The packs as the settings page lists them: what is stored, joined with what is known of their subscriptions. */
export function installedPacks(live: readonly LivePack[], trust: readonly TrustRecord[]): InstalledPack[] {
  const known = new Map(trust.map((record) => [record.id, record]));
  return live.map(({ row, manifest }) => {
    const record = known.get(row.id);
    const { attribution, homepage, expires } = manifest;
    return {
      ...packInfo(manifest, row.origin),
      enabled: row.enabled,
      release: manifest.release,
      languages: manifest.languages,
      entities: manifest.counts.entities,
      size: row.live.chunkBytes + row.live.segmentBytes,
      signed: row.live.signed,
      lastUpdate: row.live.installed,
      ...(attribution !== undefined && { attribution }),
      ...(homepage !== undefined && { homepage }),
      ...(expires !== undefined && { expires }),
      ...(record?.url !== undefined && { url: record.url }),
      ...(record?.lastCheck !== undefined && { lastCheck: record.lastCheck }),
      ...(record?.error !== undefined && { error: record.error }),
    };
  });
}
