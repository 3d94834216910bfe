import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { readerThrough } from '../../graph/write.ts';
import type { ActUnderWay } from '../acts/index.ts';
import { Position } from '../organization/index.ts';
import type { AbsenceRecord } from './absence.lifecycle.ts';
import { ABSENCE_RULES } from './absence.parameters.ts';
import { freesPost, isEvaluatedWhile } from './absence.rules.ts';
import { Assignment } from './assignment.entity.ts';
import type { Employee } from './employee.entity.ts';
import { HEAD_WITHOUT_ACTING, KIND_NOT_OF_STATUS, NOT_EVALUATED, POST_IS_FREED } from './staffing-warnings.rules.ts';
import { overlap } from './staffing.lifecycle.ts';

/** In how many periods, planned ones too, nothing is expected of the person any more: they held a position and were away throughout. */
async function periodsWithout(em: EntityManager, { id, instansiId }: Employee, { validFrom, validTo }: AbsenceRecord): Promise<number> {
  const [found] = await readerThrough(em).query(sql<{ periods: number }>`
    select count(distinct p.id)::int as periods from evaluation_period p
    join assignment a on a.employee_id = ${id}::uuid and a.kind = 'DEFINITIF' and a.valid_from <= p.valid_to and coalesce(a.valid_to, 'infinity') >= p.valid_from
    where p.instansi_id = ${instansiId}::uuid and p.valid_to >= ${validFrom}::date and p.valid_from <= coalesce(${validTo}::date, 'infinity')
      and absent_throughout(a.employee_id, greatest(a.valid_from, p.valid_from), least(coalesce(a.valid_to, 'infinity'), p.valid_to))`);
  return found!.periods;
}

/** Titles of the head posts that the person holds and for which nobody acts in those days. */
async function headsWithoutActing(em: EntityManager, stated: AbsenceRecord, { id }: Employee, held: readonly Assignment[]): Promise<string[]> {
  const definitive = held.filter(({ assignmentKind }) => assignmentKind === 'DEFINITIF').map(({ positionId }) => positionId);
  if (definitive.length === 0) return [];
  const posts = await em.find(Position, { id: { $in: definitive }, isHead: true });
  const acting = await em.find(Assignment, { positionId: { $in: definitive }, assignmentKind: { $ne: 'DEFINITIF' }, employeeId: { $ne: id } });
  return posts.filter((post) => !acting.some((one) => one.positionId === post.id && overlap(one, stated))).map(({ title }) => title);
}

/** Tells what else follows or is left to HR, and stands in nobody's way; `held` is what the person held in those days. */
export async function warnOfAbsence(
  em: EntityManager,
  act: ActUnderWay,
  stated: AbsenceRecord,
  employee: Employee,
  held: readonly Assignment[],
): Promise<void> {
  const { absenceKind } = stated;
  if (!ABSENCE_RULES[absenceKind].of.includes(employee.status)) act.warn(KIND_NOT_OF_STATUS({ status: employee.status }));
  const meanwhile = held.filter((one) => overlap(one, stated));
  if (meanwhile.length > 0 && freesPost(absenceKind, stated)) act.warn(POST_IS_FREED({}, meanwhile.length));
  const unled = await headsWithoutActing(em, stated, employee, held);
  if (unled.length > 0) act.warn(HEAD_WITHOUT_ACTING({ titles: unled.join(', ') }, unled.length));
  // Boards of periods are not in the preview, which shows figures of a day.
  const periods = isEvaluatedWhile(absenceKind) ? 0 : await periodsWithout(em, employee, stated);
  if (periods > 0) act.warn(NOT_EVALUATED({}, periods));
}
