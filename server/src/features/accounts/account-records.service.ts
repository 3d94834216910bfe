import type { System } from '../../database/pools.ts';
import type { RecordKind } from '../../access/record-kind.ts';
import type { Role } from '../../access/viewer.ts';

export interface RecordToKeep {
  readonly accountId: string;
  /** Whose doing it is. */
  readonly by: string;
  readonly kind: RecordKind;
  readonly role?: Role;
  /** Where a role is held; of everything else the government of the account. */
  readonly instansiId?: string;
  readonly unitId?: string | null;
  readonly reason?: string | null;
}

/** From here on the change log tells of who writes, until the transaction ends. */
export const writeAs = (system: System, accountId: string): Promise<unknown> => system.query(`select set_config('selaras.account_id', $1, true)`, [accountId]);

/**
 * Keeps what was done to an account, and raises its version by it: so whoever read it before is told, and so is the change
 * feed, with who did it and without what is secret of it.
 */
export async function keepRecord(system: System, { accountId, by, kind, role, instansiId, unitId, reason }: RecordToKeep): Promise<void> {
  await writeAs(system, by);
  await system.query(
    `insert into account_record (account_id, instansi_id, by_account_id, kind, role, unit_id, reason)
     select a.id, coalesce($3, a.instansi_id), $2, $4, $5, $6, $7 from account a where a.id = $1`,
    [accountId, by, instansiId ?? null, kind, role ?? null, unitId ?? null, reason ?? null],
  );
  await system.query('update account set version = version + 1 where id = $1', [accountId]);
}
