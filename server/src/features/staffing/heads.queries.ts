import { sql } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import { all } from '../../graph/page-sql.ts';
import { pageBelow } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { Eselon } from '../organization/index.ts';
import { ASSIGNMENT_KINDS } from './assignment.parameters.ts';
import { HeadState, type HeadArgs, type HeadPosition } from './heads.types.ts';

/** Only where figures are the viewer's to see: elsewhere a head whom they do not see would look like none. */
const COUNTED = sql.raw(within('figures', { instansi: 'd.instansi_id', dinas: 'd.id' }));

/** Heads of the units of governments: those without anybody first, then by level, the highest first. */
export const headsOf = (
  context: Context,
  instansiId: string,
  asOf: string,
  { states, eselons, dinasId }: Pick<HeadArgs, 'states' | 'eselons' | 'dinasId'>,
  request: PageRequest,
): Promise<Page<HeadPosition>> =>
  pageBelow<HeadPosition>(context, `heads ${asOf} ${JSON.stringify([states, eselons, dinasId])}`, instansiId, request, (instansiIds) => ({
    select: sql`h.state, h.position_id as "positionId", led.id as "holderId",
      (select a.id from assignment a where a.position_id = h.position_id and a.kind = 'DEFINITIF' and a.valid_from > ${asOf}::date order by a.valid_from, a.id limit 1) as "nextId",
      case when h.state <> 'DEFINITIVE' then (select max(a.valid_to) + 1 from assignment a
        where a.position_id = h.position_id and a.kind = 'DEFINITIF' and a.valid_to < ${asOf}::date) end::text as "vacantSince"`,
    from: sql`(
      select d.instansi_id, f.position_id, p.eselon, u.path, case when f.filled > 0 then 'DEFINITIVE' when f.acting > 0 then 'ACTING' else 'VACANT' end as state
      from position_facts(${asOf}::date, array(select d.id from dinas d where ${all([
        sql`d.instansi_id = ${anyOf(instansiIds)}`,
        ...(dinasId ? [sql`d.id = ${dinasId}::uuid`] : []),
        COUNTED,
      ])})) f
      join position p on p.id = f.position_id join unit u on u.id = p.unit_id join dinas d on d.id = f.dinas_id
      where f.is_head and f.in_force
    ) h left join lateral (
      select a.id from assignment a where a.position_id = h.position_id and a.validity @> ${asOf}::date
      order by ${sql.raw(rankOf(ASSIGNMENT_KINDS, 'a.kind'))}, a.tmt, a.id limit 1
    ) led on true`,
    parent: sql`h.instansi_id`,
    where: [...(states ? [sql`h.state = any(${states}::text[])`] : []), ...(eselons ? [sql`h.eselon = any(${eselons}::text[])`] : [])],
    order: [
      { by: sql.raw(rankOf(Object.values(HeadState), 'h.state')), type: 'int' },
      // Those without a level come last.
      { by: sql`coalesce(${sql.raw(rankOf(Object.values(Eselon), 'h.eselon'))}, ${Object.values(Eselon).length + 1})`, type: 'int' },
      { by: sql`h.path`, type: 'ltree' },
      { by: sql`h.position_id`, type: 'uuid' },
    ],
  }));
