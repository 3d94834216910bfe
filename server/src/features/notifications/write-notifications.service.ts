import { anyOf } from '../../database/any-of.sql.ts';
import { sql } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { NotificationKindOf } from './notification-kind.types.ts';
import type { ParameterKind, ParameterValues } from './sentence.rules.ts';

/** What is told, to whom. */
export interface Told<Kinds extends Readonly<Record<string, ParameterKind>>> {
  readonly kind: NotificationKindOf<Kinds>;
  readonly instansiId: string;
  /** Each is told by itself. */
  readonly to: readonly { readonly accountId: string; readonly parameters: ParameterValues<Kinds>; readonly aboutId: string | null }[];
  /** The act that tells it; of what nobody does, null. */
  readonly actId: string | null;
  /** The same occasion is told to an account once, however often it is written; null for what may be told again. */
  readonly once: string | null;
}

/**
 * Tells accounts of something, as the server: nobody writes to others by themselves. Whoever has an address is written to as
 * well. How many were told.
 */
export async function notify<Kinds extends Readonly<Record<string, ParameterKind>>>(
  system: SqlReader,
  { kind, instansiId, to, actId, once }: Told<Kinds>,
): Promise<number> {
  if (to.length === 0) return 0;
  const rows = JSON.stringify(to.map(({ accountId, parameters, aboutId }) => ({ account_id: accountId, parameters, about_id: aboutId })));
  const told = await system.query(sql<{ id: string }>`
    with told as (
      insert into notification (account_id, instansi_id, kind, parameters, about_type, about_id, act_id, told_once)
      select r.account_id, ${instansiId}::uuid, ${kind.name}, r.parameters, case when r.about_id is not null then ${kind.about ?? null}::text end, r.about_id, ${actId}::uuid, ${once}
      from jsonb_to_recordset(${rows}::jsonb) as r (account_id uuid, parameters jsonb, about_id uuid)
      join account a on a.id = r.account_id and a.disabled_at is null
      on conflict (account_id, told_once) do nothing
      returning id, account_id
    ), mailed as (
      insert into notification_mail (notification_id) select t.id from told t join notification_address d on d.account_id = t.account_id
    )
    select t.id from told t`);
  return told.length;
}

/** The accounts of people that can be signed in with: one of each, or none. */
export async function accountsOf(system: SqlReader, employeeIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await system.query(sql<{ employeeId: string; accountId: string }>`
    select a.employee_id as "employeeId", a.id as "accountId" from account a where a.employee_id = ${anyOf(employeeIds)} and a.disabled_at is null order by a.id`);
  return new Map([...Map.groupBy(found, ({ employeeId }) => employeeId)].map(([id, rows]) => [id, rows.map(({ accountId }) => accountId)]));
}
