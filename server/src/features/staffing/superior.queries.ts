import type { Pool } from 'pg';
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

/** Who reports to an employee today, and who is above: what a viewer's scope is made of. */
export async function peopleAround(
  system: Pool,
  employeeId: string,
  today: string,
): Promise<{ readonly reports: readonly string[]; readonly superior: string | null }> {
  const [reports, line] = await Promise.all([
    system.query<{ employee_id: string }>('select employee_id from direct_reports($1, $2)', [employeeId, today]),
    system.query<SuperiorLineRow>('select * from superior_line(array[$1::uuid], $2)', [employeeId, today]),
  ]);
  return { reports: reports.rows.map((row) => row.employee_id), superior: findSuperiorInLine(employeeId, line.rows).superiorEmployeeId };
}
