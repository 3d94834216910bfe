import { sql } from 'kysely';
import { covers } from '../../access/scope.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { oneFor } from '../../graph/by-id.queries.ts';
import { localDay } from '../../graph/local-day.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import type { SetupCounts } from './setup.rules.ts';

interface Counted {
  readonly instansiId: string;
  readonly units: number;
  readonly positions: number;
  readonly withNeed: number;
  readonly employees: number;
  readonly withPosition: number;
  readonly openPeriods: number;
  readonly accounts: number;
}

/** What a government has today, as far as the viewer may see it; null for who neither administers it nor manages its people. */
export async function countsOf(context: Context, instansiId: string): Promise<SetupCounts | null> {
  const { scope } = signedIn(context);
  const place = { instansi: instansiId };
  const administers = covers(scope, 'administration', place);
  if (!covers(scope, 'hr', place) && !administers) return null;
  const day = localDay(context, null);
  const found = await oneFor<Counted>(
    context,
    'setup',
    instansiId,
    (ids) =>
      context.read.query(sql<Counted>`
        select i.id as "instansiId",
          (select count(*)::int from unit u where u.instansi_id = i.id and u.validity @> ${day('i.id')}) as units,
          (select count(*)::int from position p join dinas d on d.id = p.dinas_id where d.instansi_id = i.id and p.validity @> ${day('i.id')}) as positions,
          (select count(distinct n.position_id)::int from position_need n join dinas d on d.id = n.dinas_id
            where d.instansi_id = i.id and n.validity @> ${day('i.id')}) as "withNeed",
          (select count(*)::int from employee e where e.instansi_id = i.id) as employees,
          (select count(distinct a.employee_id)::int from assignment a join dinas d on d.id = a.dinas_id
            where d.instansi_id = i.id and a.kind = 'DEFINITIF' and a.validity @> ${day('i.id')}) as "withPosition",
          (select count(*)::int from evaluation_period p where p.instansi_id = i.id and p.state = 'OPEN') as "openPeriods",
          (select count(*)::int from account a where a.instansi_id = i.id and a.disabled_at is null) as accounts
        from instansi i where i.id = ${anyOf(ids)}`),
    (row) => row.instansiId,
  );
  if (!found) return null;
  const seesPeople = covers(scope, 'people', place);
  return {
    ...found,
    employees: seesPeople ? found.employees : null,
    withPosition: seesPeople ? found.withPosition : null,
    accounts: administers ? found.accounts : null,
  };
}
