import { sql } from 'kysely';
import { covers } from '../../access/scope.ts';
import { readPage } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { failure } from '../../graphql/errors.ts';
import { mustSee } from '../../graphql/named-rows.ts';
import type { NipClash } from './nip-clash.types.ts';

/** Numbers of the government that another one holds, those to be settled first. Errors: FORBIDDEN for who does not administer it. */
export async function nipClashPage(context: Context, instansiId: string, request: PageRequest): Promise<Page<NipClash>> {
  if (!covers(signedIn(context).scope, 'administration', { instansi: instansiId })) {
    await mustSee(context, [{ path: 'instansiId', prefix: 'instansi', uuid: instansiId }]);
    throw failure('FORBIDDEN', 'You do not administer this government.');
  }
  return readPage<NipClash>(
    context.read,
    {
      select: sql`c.nip, c.employee_id as "employeeId", c.employee_name as "employeeName", c.other_instansi as "otherInstansi", c.since, case when c.moved then 'MOVED' else 'OPEN' end as state`,
      from: sql`nip_clashes(${instansiId}::uuid, ${dayOf(context, instansiId, null)}::date) c`,
      where: [],
      order: [
        { by: sql`c.moved::int`, type: 'int' },
        { by: sql`c.nip`, type: 'text' },
        { by: sql`c.other_employee_id`, type: 'uuid' },
      ],
    },
    request,
  );
}
