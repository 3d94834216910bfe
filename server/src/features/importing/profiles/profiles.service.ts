import { inSystemTransaction } from '../../../graph/write.ts';
import { signedIn, type Context } from '../../../graphql/context.ts';
import { failure } from '../../../graphql/errors.ts';
import type { System } from '../../../database/pools.ts';
import { holdImport } from '../life/import-state.service.ts';
import { canImport } from '../life/importing.policy.ts';
import { fingerprintOf } from '../rows/mapping.reader.ts';
import { statedColumns } from '../rows/found-columns.reader.ts';
import { ImportNotMapped, ImportProfileChanged, ImportProfileNameTaken } from './profiles.errors.ts';
import { PROFILE_COLUMNS, type ProfileRecord } from './profiles.queries.ts';
import {
  ImportProfileDeleted,
  ImportProfileSaved,
  type DeleteImportProfileInput,
  type DeleteImportProfileResult,
  type RenameImportProfileInput,
  type RenameImportProfileResult,
  type SaveImportProfileInput,
  type SaveImportProfileResult,
} from './profiles.types.ts';

const isTaken = async (
  system: System,
  { instansiId, importKind, name, but }: { instansiId: string; importKind: string; name: string; but: string },
): Promise<boolean> =>
  (
    await system.query('select 1 from import_profile where instansi_id = $1 and kind = $2 and lower(name) = lower($3) and fingerprint <> $4', [
      instansiId,
      importKind,
      name,
      but,
    ])
  ).rows.length > 0;

const SAVE = /* sql */ `
  insert into import_profile as p (instansi_id, kind, name, fingerprint, columns, fixed, account_id) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (instansi_id, kind, md5(fingerprint)) do update
    set name = excluded.name, columns = excluded.columns, fixed = excluded.fixed, account_id = excluded.account_id, updated_at = now(), version = p.version + 1
  returning ${PROFILE_COLUMNS}`;

/** Keeps what the columns of an import are taken for; of the same headers one is kept. */
export function saveProfile(context: Context, { importId, name }: SaveImportProfileInput): Promise<SaveImportProfileResult> {
  const { scope, accountId } = signedIn(context);
  return inSystemTransaction(context, async (system) => {
    const task = await holdImport(system, importId);
    if (!task || !canImport(scope, task.instansi_id)) throw failure('NOT_FOUND', 'input.importId: there is no such import in your part of the tree.');
    const { found, instansi_id: instansiId, kind: importKind } = task;
    if (!found || found.lacking.length > 0) return new ImportNotMapped();
    const fingerprint = fingerprintOf(found.columns.map(({ header }) => header));
    const called = name.trim();
    if (await isTaken(system, { instansiId, importKind, name: called, but: fingerprint })) return new ImportProfileNameTaken(called);
    const saved = await system.query<ProfileRecord>(SAVE, [
      instansiId,
      importKind,
      called,
      fingerprint,
      JSON.stringify(statedColumns(found)),
      JSON.stringify(found.fixed),
      accountId,
    ]);
    return new ImportProfileSaved(saved.rows[0]!);
  });
}

interface HeldProfile extends ProfileRecord {
  readonly fingerprint: string;
}

async function hold(context: Context, system: System, profileId: string): Promise<HeldProfile> {
  const found = await system.query<HeldProfile>(`select ${PROFILE_COLUMNS}, p.fingerprint from import_profile p where p.id = $1 for update`, [profileId]);
  const held = found.rows[0];
  if (!held || !canImport(signedIn(context).scope, held.instansiId))
    throw failure('NOT_FOUND', 'input.profileId: there is no such mapping in your part of the tree.');
  return held;
}

export const renameProfile = (context: Context, { profileId, version, name }: RenameImportProfileInput): Promise<RenameImportProfileResult> =>
  inSystemTransaction(context, async (system): Promise<RenameImportProfileResult> => {
    const held = await hold(context, system, profileId);
    if (held.version !== version) return new ImportProfileChanged(held);
    const called = name.trim();
    if (await isTaken(system, { ...held, name: called, but: held.fingerprint })) return new ImportProfileNameTaken(called);
    const renamed = await system.query<ProfileRecord>(
      `update import_profile p set name = $2, updated_at = now(), version = p.version + 1 where p.id = $1 returning ${PROFILE_COLUMNS}`,
      [profileId, called],
    );
    return new ImportProfileSaved(renamed.rows[0]!);
  });

export const deleteProfile = (context: Context, { profileId, version }: DeleteImportProfileInput): Promise<DeleteImportProfileResult> =>
  inSystemTransaction(context, async (system): Promise<DeleteImportProfileResult> => {
    const held = await hold(context, system, profileId);
    if (held.version !== version) return new ImportProfileChanged(held);
    await system.query('delete from import_profile where id = $1', [profileId]);
    const kept = await system.query<{ count: number }>('select count(*)::int as count from import_profile where instansi_id = $1', [held.instansiId]);
    return new ImportProfileDeleted(kept.rows[0]!.count);
  });
