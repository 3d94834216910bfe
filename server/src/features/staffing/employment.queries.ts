import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { oneFor } from '../../graph/by-id.queries.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { appointsSomewhere, canManagePerson } from './staffing.policy.ts';

interface DinasOfPerson {
  readonly employeeId: string;
  readonly dinasIds: readonly string[];
}

/** Whether the viewer keeps the record of a person: in which dinas they hold or held something is asked only of HR of single dinas. */
export async function viewerManages(context: Context, { id, instansiId }: { readonly id: string; readonly instansiId: string }): Promise<boolean> {
  const { scope } = signedIn(context);
  if (canManagePerson(scope, { instansiId }, [])) return true;
  if (!appointsSomewhere(scope)) return false;
  const held = await oneFor(
    context,
    'dinas of a person',
    id,
    (ids) =>
      context.read.query(
        sql<DinasOfPerson>`select a.employee_id as "employeeId", array_agg(distinct a.dinas_id) as "dinasIds" from assignment a where a.employee_id = ${anyOf(ids)} group by 1`,
      ),
    (row) => row.employeeId,
  );
  return canManagePerson(scope, { instansiId }, held?.dinasIds ?? []);
}
