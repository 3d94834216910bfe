import { sql, type RawBuilder } from 'kysely';
import { rankOf } from '../../database/rank-of.sql.ts';
import { pageBelow } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import type { Shown } from '../../graphql/days.ts';
import { encodeId } from '../../graphql/node.ts';
import { Eselon } from '../organization/index.ts';
import { GAP, positionsWithFacts, SURPLUS } from './gap-rows.queries.ts';
import { GapSeverity, type PositionGap, type PositionGapsArgs } from './gap.types.ts';

const SEVERITY = sql.raw(`case
  when f.is_head and f.filled = 0 and (not f.has_need or f.need > 0) then case when f.acting = 0 then 'VACANT_HEAD' else 'ACTING_HEAD' end
  when not f.has_need then 'NEED_UNKNOWN'
  when f.need > 0 and f.filled = 0 then 'VACANT'
  when f.need > f.filled then 'SHORT'
  when f.filled > f.need then 'SURPLUS'
  else 'MET' end`);
const RANK = sql.raw(rankOf(Object.values(GapSeverity), 'm.severity'));

/** Of heads the highest first; of all others it does not count. */
const LEVEL = sql.raw(
  `case when m.severity in ('VACANT_HEAD', 'ACTING_HEAD') then coalesce(${rankOf(Object.values(Eselon), 'm.eselon')}, ${Object.values(Eselon).length + 1}) else 0 end`,
);

const oneOf = (column: string, values: readonly string[] | null | undefined): RawBuilder<unknown>[] =>
  values && values.length > 0 ? [sql`${sql.raw(column)} = any(${[...values]}::text[])`] : [];

/**
 * Positions of a government by how urgently they want people, from the facts that the figures are counted from: the sum of `gap` over
 * all of them is the figure GAP of that day.
 */
export function positionGapsOf(context: Context, instansiId: string, shown: Shown, asked: PositionGapsArgs, request: PageRequest): Promise<Page<PositionGap>> {
  const { severity, positionKind, requiredEducation, fromClass = null, toClass = null } = asked;
  const { after: _after, before: _before, first: _first, last: _last, ...said } = asked;
  const where: RawBuilder<unknown>[] = [
    ...oneOf('m.severity', severity),
    ...oneOf('m.kind', positionKind),
    ...oneOf('m.required_education', requiredEducation),
    ...(fromClass === null ? [] : [sql`m.position_class >= ${fromClass}`]),
    ...(toClass === null ? [] : [sql`m.position_class <= ${toClass}`]),
  ];
  return pageBelow<PositionGap>(context, `gaps ${shown.asOf} ${JSON.stringify(said)}`, instansiId, request, (instansiIds) => ({
    select: sql`m.id as "positionId", m.title, m.unit_name as "unitName", m.dinas_id as "dinasId", m.dinas_name as "dinasName", m.kind as "positionKind", m.eselon, m.jenjang,
      m.position_class as "positionClass", m.required_education as "requiredEducation", m.is_head as "isHead", m.need, m.filled, m.acting, m.gap, m.surplus, m.severity`,
    from: sql`(
      select p.id, p.instansi_id, p.dinas_id, p.title, p.kind, p.eselon, p.jenjang, p.position_class, p.required_education, p.is_head, u.name as unit_name, d.name as dinas_name,
        case when f.has_need then f.need end as need, f.filled, f.acting, ${GAP} as gap, ${SURPLUS} as surplus, ${SEVERITY} as severity
      from ${positionsWithFacts(instansiIds, shown, asked)}
    ) m`,
    parent: sql`m.instansi_id`,
    where,
    order: [
      { by: RANK, type: 'int' },
      { by: LEVEL, type: 'int' },
      { by: sql`-m.gap`, type: 'int' },
      { by: sql`-m.surplus`, type: 'int' },
      { by: sql`m.title`, type: 'text' },
      { by: sql`m.id`, type: 'uuid' },
    ],
    mark: 'gaps of positions',
    finish: (row) => ({
      ...(row as PositionGap),
      positionId: encodeId('position', (row as PositionGap).positionId),
      dinasId: encodeId('dinas', (row as PositionGap).dinasId),
    }),
  }));
}
