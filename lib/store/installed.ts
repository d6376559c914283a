import { fingerprintWords } from '../packs/fingerprint.ts';
import { packInfo } from '../packs/loaded-pack.ts';
import type { PackPorts } from '../packs/ports.ts';
import { fromBase64Url } from '../packs/public-key.ts';
import type { InstalledPack, LostPack } from '../sync/pack-state.ts';
import type { PackRow } from '../sync/pack-store.ts';
import { lostRecords } from '../sync/lost-records.ts';
import type { TrustRecord } from '../sync/trust.ts';
import type { LivePack } from './live-packs.ts';

async function fingerprintOf(key: string | undefined, ports: Pick<PackPorts, 'sha256'>): Promise<readonly string[] | undefined> {
  const bytes = key === undefined ? undefined : fromBase64Url(key);
  return bytes === undefined ? undefined : fingerprintWords(await ports.sha256(bytes));
}

/** The packs as the settings page lists them: what is stored, joined with what is known of their subscriptions. */
export async function installedPacks(
  live: readonly LivePack[],
  trust: readonly TrustRecord[],
  ports: Pick<PackPorts, 'sha256'>,
): Promise<InstalledPack[]> {
  const known = new Map(trust.map((record) => [record.id, record]));
  const fingerprints = new Map(
    await Promise.all(trust.map(async (record) => [record.id, await fingerprintOf(record.keys?.[0], ports)] as const)),
  );
  return live.map(({ row, manifest }) => {
    const record = known.get(row.id);
    const fingerprint = fingerprints.get(row.id);
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
      ...(fingerprint !== undefined && { fingerprint }),
      ...(row.previous !== undefined && { previous: { version: row.previous.version, installed: row.previous.installed } }),
      ...(record?.held !== undefined && { held: record.held }),
      ...(record?.error !== undefined && { error: record.error }),
    };
  });
}

/** The packs that should be there and are not, as the settings page lists them. */
export function lostPacks(rows: readonly PackRow[], trust: readonly TrustRecord[]): LostPack[] {
  return lostRecords(rows, trust).map(({ id, origin, url, error }) => ({
    id,
    origin,
    ...(url !== undefined && { url }),
    ...(error !== undefined && { error }),
  }));
}
