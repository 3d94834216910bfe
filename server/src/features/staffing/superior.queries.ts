import { sql, type RawBuilder } from 'kysely';
import type { Pool } from 'pg';
import type { PeopleAround } from '../../access/viewer.ts';
import type { AssignmentKind } from './assignment.parameters.ts';
import { findSuperior, type PositionHolder, type SuperiorPath } from './superior.rules.ts';

/** One row of the database function superior_line: a step of the line above an employee and one of its holders. */
export interface SuperiorLineRow {
  readonly employee_id: string;
  readonly step: number;
  readonly position_id: string;
  readonly superior_position_id: string | null;
  readonly holder_id: string | null;
  readonly holder_kind: AssignmentKind | null;
  readonly holder_tmt: string | null;
  readonly assignment_id: string | null;
}

/** Applies the rule to the line that the database found above one employee. */
export function findSuperiorInLine(employeeId: string, rows: readonly SuperiorLineRow[]): SuperiorPath {
  const positions = new Map<string, { superiorPositionId: string | null }>();
  const holders = new Map<string, PositionHolder[]>();
  for (const row of rows) {
    positions.set(row.position_id, { superiorPositionId: row.superior_position_id });
    if (row.holder_id === null || row.holder_kind === null || row.holder_tmt === null) continue;
    const list = holders.get(row.position_id) ?? [];
    list.push({ employeeId: row.holder_id, kind: row.holder_kind, tmt: row.holder_tmt });
    holders.set(row.position_id, list);
  }
  return findSuperior({ employeeId, positionId: rows.find((row) => row.step === 0)?.position_id ?? null, positions, holders });
}

/** Those who report to each of some people on a day, as a list finds its rows (graph/lists.ts). */
export const reportsBelow = (employees: readonly string[], day: string): RawBuilder<unknown> =>
  sql`select e.id as parent_id, r.employee_id as id from unnest(${employees}::uuid[]) e (id) cross join lateral direct_reports(e.id, ${day}::date) r`;

/** Who reports to employees, and who is above each, on a day: what a viewer's scope is made of. */
export async function peopleAround(
  system: Pool,
  of: readonly { readonly employeeId: string; readonly today: string }[],
): Promise<ReadonlyMap<string, Omit<PeopleAround, 'led'>>> {
  // One day, but for the hour or two in which it is another one in the time zone of some.
  const days = [...new Set(of.map(({ today }) => today))];
  const found = await Promise.all(
    days.map(async (day) => {
      const employees = [...new Set(of.filter(({ today }) => today === day).map(({ employeeId }) => employeeId))];
      const [reports, line] = await Promise.all([
        system.query<{ superior_id: string; employee_id: string }>(
          'select e.id as superior_id, r.employee_id from unnest($1::uuid[]) e (id) cross join lateral direct_reports(e.id, $2) r',
          [employees, day],
        ),
        system.query<SuperiorLineRow>('select * from superior_line($1::uuid[], $2)', [employees, day]),
      ]);
      const reportsOf = Map.groupBy(reports.rows, (row) => row.superior_id);
      const lineOf = Map.groupBy(line.rows, (row) => row.employee_id);
      return employees.map((id): [string, Omit<PeopleAround, 'led'>] => [
        id,
        {
          reports: (reportsOf.get(id) ?? []).map((row) => row.employee_id),
          superior: findSuperiorInLine(id, lineOf.get(id) ?? []).superiorEmployeeId,
        },
      ]);
    }),
  );
  return new Map(found.flat());
}
