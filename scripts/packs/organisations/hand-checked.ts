import type { Entity } from '../../../lib/facts/entity.ts';
import { globalId } from '../../../lib/facts/id.ts';
import { entity } from '../entity.ts';
import type { HomePack } from '../home-pack.ts';
import { cellList, readOwnTable } from '../tables.ts';

/** An organisation with names checked by hand. */
export interface CheckedOrganisation {
  readonly entity: Entity;
  /** Its abbreviation in the Factbook's lists of memberships. */
  readonly factbook: string;
  /** The id under which other packs name it. */
  readonly global: string;
  /** True when another pack is its home. */
  readonly elsewhere: boolean;
}

/** Reads the hand-checked organisations and companies; those that `home` holds keep that pack's id. */
export function readCheckedOrganisations(home: HomePack): CheckedOrganisation[] {
  const kinds = new Map(readOwnTable('organisation-kinds').map((row) => [row.kind, row]));
  const rows = [...readOwnTable('organisations'), ...readOwnTable('companies').map((row) => ({ ...row, kind: 'company' }))];
  return rows.map((row: Readonly<Record<string, string | undefined>>) => {
    const kind = kinds.get(row.kind);
    const made = entity(
      row.id ?? '',
      'organisation',
      { en: cellList(row.en), ru: cellList(row.ru), ar: cellList(row.ar) },
      {
        weight: Number(row.weight),
        descriptions: { en: kind?.en ?? '', ru: kind?.ru ?? '', ar: kind?.ar ?? '' },
      },
    );
    const elsewhere = home.find(made);
    return {
      entity: made,
      factbook: row.factbook ?? '',
      global: elsewhere ?? globalId('organisations', made.id),
      elsewhere: elsewhere !== undefined,
    };
  });
}
