import { sql, type RawBuilder } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import { pageBelow } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { encodeId } from '../../graphql/node.ts';
import { valueOn } from '../../rules/dated-value.ts';
import { EducationLevel } from '../organization/index.ts';
import { fullNameOf, PNS_GOLONGAN } from '../staffing/index.ts';
import { GOLONGAN_RANGES } from './fit.parameters.ts';
import type { HolderMisfit, HolderMisfitsArgs } from './gap.types.ts';

const SEEN = sql.raw(within('people', { instansi: 'p.instansi_id', dinas: 'p.dinas_id', unit: 'u.path' }));
const FULL_NAME = sql.raw(fullNameOf('e'));
const golonganRank = (value: string): string =>
  rankOf(
    PNS_GOLONGAN.map(({ golongan }) => golongan),
    value,
  );
/** An applied bachelor (D4) is equal to a bachelor (S1): level 6 of the qualifications framework (Perpres 8/2012). */
const levelRank = (value: string): string => rankOf(Object.values(EducationLevel), `case ${value} when 'D4' then 'S1' else ${value} end`);
const holdsOn = (row: string, day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${sql.raw(`${row}.valid_from`)} <= ${day} and (${sql.raw(`${row}.valid_to`)} is null or ${sql.raw(`${row}.valid_to`)} >= ${day})`;
/** What held of people on the day, where it is another than what is on record: few of them have such facts. */
const factsOn = (fact: string, instansiIds: readonly string[], day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select distinct on (f.employee_id) f.employee_id, f.value, f.field from employee_fact f
    where f.instansi_id = ${anyOf(instansiIds)} and f.fact = ${fact} and coalesce(f.valid_from, '-infinity') <= ${day} order by f.employee_id, f.valid_from desc nulls last)`;

/**
 * Holders who do not fit what their position asks for, one row for each way. What is not known of somebody, or not asked for, is no misfit;
 * the golongan of a PPPK is of another ladder and has no range.
 */
export function holderMisfitsOf(
  context: Context,
  instansiId: string,
  asOf: string,
  asked: HolderMisfitsArgs,
  request: PageRequest,
): Promise<Page<HolderMisfit>> {
  const { dinasId = null, reason } = asked;
  const day = sql`${asOf}::date`;
  const ranges = Object.entries(valueOn(GOLONGAN_RANGES, asOf, 'golongan of an eselon').value).map(([eselon, { lowest, highest }]) => ({
    eselon,
    lowest,
    highest,
  }));
  return pageBelow<HolderMisfit>(context, `misfits ${asOf} ${dinasId ?? ''} ${(reason ?? []).join()}`, instansiId, request, (instansiIds) => ({
    select: sql`m.assignment_id as "assignmentId", m.employee_id as "employeeId", m.employee_name as "employeeName", m.position_id as "positionId", m.title, m.unit_name as "unitName",
      m.dinas_name as "dinasName", m.reason, m.asks, m.has, m.key`,
    from: sql`(
      select h.*, x.reason, x.asks, x.has, h.assignment_id || ' ' || x.reason as key
      from (
        select a.id as assignment_id, e.id as employee_id, p.id as position_id, p.instansi_id, p.title, u.name as unit_name, d.name as dinas_name, ${FULL_NAME} as employee_name, u.path,
          r.lowest, r.highest, p.required_education, p.required_education_field,
          case when g.employee_id is null then e.golongan else g.value end as golongan, case when k.employee_id is null then e.education_level else k.value end as level,
          case when k.employee_id is null then e.education_field else k.field end as field
        from position p join unit u on u.id = p.unit_id join dinas d on d.id = p.dinas_id
        join assignment a on a.position_id = p.id and a.kind = 'DEFINITIF' and ${holdsOn('a', day)}
        join employee e on e.id = a.employee_id
        left join ${factsOn('GOLONGAN', instansiIds, day)} g on g.employee_id = e.id
        left join ${factsOn('EDUCATION', instansiIds, day)} k on k.employee_id = e.id
        left join jsonb_to_recordset(${JSON.stringify(ranges)}::jsonb) r (eselon text, lowest text, highest text) on r.eselon = p.eselon
        where p.instansi_id = ${anyOf(instansiIds)} and ${holdsOn('p', day)} and ${SEEN}${dinasId === null ? sql`` : sql` and p.dinas_id = ${dinasId}::uuid`}
          and (r.eselon is not null or p.required_education is not null or p.required_education_field is not null)
      ) h
      cross join lateral (values
        ('GOLONGAN_BELOW', h.lowest || ' – ' || h.highest, h.golongan, case when h.lowest is not null then ${sql.raw(golonganRank('h.golongan'))} < ${sql.raw(golonganRank('h.lowest'))} end),
        ('GOLONGAN_ABOVE', h.lowest || ' – ' || h.highest, h.golongan, case when h.lowest is not null then ${sql.raw(golonganRank('h.golongan'))} > ${sql.raw(golonganRank('h.highest'))} end),
        ('EDUCATION_BELOW', h.required_education, h.level, ${sql.raw(levelRank('h.level'))} < ${sql.raw(levelRank('h.required_education'))}),
        ('EDUCATION_FIELD', h.required_education_field, h.field,
          case when h.required_education_field collate "C" = h.field collate "C" then false
            else position(folded(h.required_education_field) in folded(h.field)) = 0 and position(folded(h.field) in folded(h.required_education_field)) = 0 end)
      ) x (reason, asks, has, differs)
      where x.differs
    ) m`,
    parent: sql`m.instansi_id`,
    where: reason && reason.length > 0 ? [sql`m.reason = any(${[...reason]}::text[])`] : [],
    order: [
      { by: sql`m.path`, type: 'ltree' },
      { by: sql`m.title`, type: 'text' },
      { by: sql`m.key`, type: 'text' },
    ],
    mark: 'misfits of holders',
    finish: (row) => {
      const found = row as HolderMisfit;
      return {
        ...found,
        assignmentId: encodeId('assignment', found.assignmentId),
        employeeId: encodeId('employee', found.employeeId),
        positionId: encodeId('position', found.positionId),
      };
    },
  }));
}
