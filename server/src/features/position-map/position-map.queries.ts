import { sql, type RawBuilder } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import { pageBelow } from '../../graph/pages.queries.ts';
import { sightBy } from '../../graph/sight.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import type { Shown } from '../../graphql/days.ts';
import { encodeId } from '../../graphql/node.ts';
import { Eselon } from '../organization/index.ts';
import { ASSIGNMENT_KINDS } from '../staffing/assignment.parameters.ts';
import { fullNameOf } from '../staffing/index.ts';
import { NAMED_HOLDERS, type MapPosition } from './position-map.types.ts';

/** What row security asks of an appointment, asked of where the position stands: whose holders are hidden is not vacant. */
const SEES_HOLDERS = sql.raw(
  sightBy({
    all: within('people', { instansi: 'p.instansi_id', dinas: 'p.dinas_id', unit: 'u.path' }),
    people: `exists (select from assignment w where w.position_id = p.id and ${within('people', { person: 'w.employee_id' })})`,
  }),
);
/** Whose superior one sees is not yet who may know how far the evaluation of that superior has come. */
const SEES_EVALUATIONS = sql.raw(within('evaluations', { instansi: 'p.instansi_id', dinas: 'p.dinas_id', unit: 'u.path' }));

const holdsOn = (row: string, day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${sql.raw(`${row}.valid_from`)} <= ${day} and (${sql.raw(`${row}.valid_to`)} is null or ${sql.raw(`${row}.valid_to`)} >= ${day})`;

const FULL_NAME = sql.raw(fullNameOf('e'));
const DEFINITIVE_FIRST = sql.raw(`${rankOf(ASSIGNMENT_KINDS, 'a.kind')}, a.tmt, a.id`);
const NAMED = sql.raw(`[1:${NAMED_HOLDERS}]`);
/** Those without a level come last. */
const LEVEL = sql.raw(`coalesce(${rankOf(Object.values(Eselon), 'p.eselon')}, ${Object.values(Eselon).length + 1})`);

export interface MapAsked {
  readonly dinasId: string | null;
  readonly periodId: string | null;
}

/**
 * The positions of a chart with all that stands in their boxes, in the order of the tree of units, each unit from its head down:
 * one statement whatever their number, since a chart of three thousand in pages of a hundred is thirty questions. The line of
 * superiors is walked upwards from them, which ends because it has no circles (organization/unit-tree.sql.ts).
 */
export function positionMapOf(
  context: Context,
  instansiId: string,
  { asOf, isProjection }: Shown,
  asked: MapAsked,
  request: PageRequest,
): Promise<Page<MapPosition>> {
  const { dinasId, periodId } = asked;
  const day = sql`${asOf}::date`;
  return pageBelow<MapPosition>(context, `position map ${asOf} ${dinasId ?? ''} ${periodId ?? ''}`, instansiId, request, (instansiIds) => ({
    select: sql`m.id as "positionId", m.superior_id as "superiorId", m.dinas_id as "dinasId", m.unit_id as "unitId", m.unit_name as "unitName", m.unit_depth as "unitDepth",
      m.title, m.kind as "positionKind", m.eselon, m.jenjang, m.position_class as "positionClass", m.is_head as "isHead", m.need,
      case when m.sight = 'ALL' then m.filled end as filled, case when m.sight = 'ALL' then m.acting end as acting, m.sight as "viewerSeesHolders",
      m.names as "holderNames", m.kinds as "holderKinds", m.expected, m.sealed`,
    from: sql`(
      with recursive line as (
        select p.id from position p join unit u on u.id = p.unit_id
        where p.instansi_id = ${anyOf(instansiIds)} and ${holdsOn('p', day)} and ${dinasId === null ? sql`p.is_head and u.parent_id is null` : sql`p.dinas_id = ${dinasId}::uuid`}
        union
        select above.id from line join position p on p.id = line.id join position above on above.id = p.superior_position_id where ${holdsOn('above', day)}
      ), places as materialized (
        select p.*, case when ${SEES_EVALUATIONS} then 1 end as counted, u.path, coalesce(named.name, u.name) as unit_name, ${SEES_HOLDERS} as sight
        from line join position p on p.id = line.id join unit u on u.id = p.unit_id
        left join lateral (
          select s.name from stated_name s where s.unit_id = u.id and coalesce(s.valid_from, '-infinity') <= ${day} order by s.valid_from desc nulls last limit 1
        ) named on true
      )
      select p.id, p.instansi_id, p.dinas_id, p.unit_id, p.title, p.kind, p.eselon, p.jenjang, p.position_class, p.is_head, p.path, p.unit_name, p.sight,
        nlevel(p.path) - 1 as unit_depth, case when p.superior_position_id in (select l.id from line l) then p.superior_position_id end as superior_id,
        n.need, coalesce(h.filled, 0)::int as filled, coalesce(h.acting, 0)::int as acting, coalesce(h.names, '{}') as names, coalesce(h.kinds, '{}') as kinds,
        ${periodId === null ? sql`null::int` : sql`case when p.counted = 1 and q.id is not null then coalesce(v.expected, 0)::int end`} as expected,
        ${periodId === null ? sql`null::int` : sql`case when p.counted = 1 and q.id is not null then coalesce(v.sealed, 0)::int end`} as sealed,
        case when p.is_head then 0 else 1 end as rank, ${LEVEL} as level, -coalesce(p.position_class, 0) as class_rank
      from places p
      left join (select n.position_id, n.need from position_need n where n.position_id in (select l.id from line l) and ${holdsOn('n', day)}) n on n.position_id = p.id
      left join (
        select a.position_id, count(*) filter (where a.kind = 'DEFINITIF') as filled, count(*) filter (where a.kind <> 'DEFINITIF') as acting,
          (array_agg(${FULL_NAME} order by ${DEFINITIVE_FIRST}))${NAMED} as names, (array_agg(a.kind order by ${DEFINITIVE_FIRST}))${NAMED} as kinds
        from assignment a join employee e on e.id = a.employee_id join places p on p.id = a.position_id
        where ${holdsOn('a', day)} and ${
          // As projected_position_facts counts them: by whole years, or a day asked after another would tell when somebody was born.
          isProjection ? sql`coalesce(date_part('year', retirement_day(e.birth_date, p.retirement_age, ${day})) >= date_part('year', ${day}), true)` : sql`true`
        }
        group by a.position_id
      ) h on h.position_id = p.id
      ${periodId === null ? sql`` : evaluationsOf(periodId, day)}
    ) m`,
    parent: sql`m.instansi_id`,
    where: [],
    order: [
      { by: sql`m.path`, type: 'ltree' },
      { by: sql`m.rank`, type: 'int' },
      { by: sql`m.level`, type: 'int' },
      { by: sql`m.class_rank`, type: 'int' },
      { by: sql`m.title`, type: 'text' },
      { by: sql`m.id`, type: 'uuid' },
    ],
    mark: 'position map',
    finish: (row) => told(row as MapPosition),
  }));
}

/** Of a period of another government nothing is known, and nothing is not zero. */
const evaluationsOf = (periodId: string, day: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  left join evaluation_period q on q.id = ${periodId}::uuid and q.instansi_id = p.instansi_id
  left join (
    select f.position_id, count(*) filter (where f.expected) as expected, count(*) filter (where f.expected and f.state = 'SEALED') as sealed
    from evaluation_facts(${day}, array(select distinct x.dinas_id from places x), ${periodId}::uuid) f group by f.position_id
  ) v on v.position_id = p.id`;

/** With ids as everywhere in the graph. */
const told = (row: MapPosition): MapPosition => ({
  ...row,
  positionId: encodeId('position', row.positionId),
  superiorId: row.superiorId === null ? null : encodeId('position', row.superiorId),
  dinasId: encodeId('dinas', row.dinasId),
  unitId: encodeId('unit', row.unitId),
});
