/** Whom accounts are made for; `$1` the government, `$2` a unit or null, `$3` ids of people or null, `$4` the day. */
export interface Chosen {
  readonly instansiId: string;
  readonly unitId: string | null;
  readonly employeeIds: readonly string[] | null;
  readonly day: string;
}

export interface PersonWithoutAccount {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
}

/** People who work there or are to begin: of somebody all of whose positions have ended the record stays, and nobody signs in. */
const CHOSEN = `
  from employee e where e.instansi_id = $1
    and ($3::uuid[] is null or e.id = any($3))
    and ($2::uuid is null or exists (
      select 1 from assignment a join position p on p.id = a.position_id join unit u on u.id = p.unit_id
      where a.employee_id = e.id and a.kind = 'DEFINITIF' and a.validity @> $4::date and u.path <@ (select top.path from unit top where top.id = $2)))
    and (not exists (select 1 from assignment a where a.employee_id = e.id)
      or exists (select 1 from assignment a where a.employee_id = e.id and (a.valid_to is null or a.valid_to >= $4::date)))`;
const HAS_ACCOUNT = 'exists (select 1 from account x where x.employee_id = e.id)';

export const COUNT_CHOSEN = `select count(*) filter (where not ${HAS_ACCOUNT})::int as people, count(*) filter (where ${HAS_ACCOUNT})::int as "withAccount" ${CHOSEN}`;
export const READ_CHOSEN = `select e.id, e.name, e.nip ${CHOSEN} and not ${HAS_ACCOUNT} order by e.name, e.id limit $5`;
export const valuesOf = ({ instansiId, unitId, employeeIds, day }: Chosen): readonly unknown[] => [instansiId, unitId, employeeIds, day];
