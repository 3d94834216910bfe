import type { PoolClient } from 'pg';
import type { TableAsked } from '../rows/find-table.service.ts';
import type { ImportKind } from '../rows/index.ts';
import { problemsOfMapping, type StatedColumn, type StatedFixed } from '../rows/mapping.reader.ts';
import type { Profile } from '../rows/table.reader.ts';
import type { ImportTask } from './import-state.service.ts';

interface ProfileRow {
  readonly id: string;
  readonly name: string;
  readonly fingerprint: string;
  readonly columns: readonly StatedColumn[];
  readonly fixed: readonly StatedFixed[];
}

/** The newest of a government; nobody has as many senders. */
const MOST_PROFILES = 500;

/** Mappings that are kept for files of the kind. One that speaks of a column that is no longer there is passed over. */
async function profilesOf(client: PoolClient, instansiId: string, { name, header }: ImportKind): Promise<ReadonlyMap<string, Profile>> {
  const kept = await client.query<ProfileRow>(
    `select id, name, fingerprint, columns, fixed from import_profile where instansi_id = $1 and kind = $2 order by updated_at desc limit ${MOST_PROFILES}`,
    [instansiId, name],
  );
  const profiles = kept.rows.map(({ id, name: called, fingerprint, columns, fixed }) => ({
    id,
    name: called,
    fingerprint,
    mapping: { sheet: null, headerRows: [], columns, fixed },
  }));
  return new Map(profiles.filter(({ mapping }) => problemsOfMapping(header, mapping).length === 0).map((profile) => [profile.fingerprint, profile]));
}

/** What is known of the columns of a file before it is looked at, and what its government has on record. */
export async function askedOf(client: PoolClient, { instansi_id: instansiId, sheet, mapping }: ImportTask, kind: ImportKind): Promise<TableAsked> {
  return {
    sheet,
    mapping,
    profiles: await profilesOf(client, instansiId, kind),
    async onRecord({ onRecord }, texts) {
      if (onRecord === undefined) return new Set();
      const found = await client.query<{ text: string }>(onRecord, [instansiId, texts]);
      return new Set(found.rows.map(({ text }) => text));
    },
  };
}
