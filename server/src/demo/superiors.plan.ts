import { findSuperior, type PositionHolder } from '../features/staffing/superior.rules.ts';
import type { LocalDate } from '../rules/local-date.ts';
import type { AssignmentPlan } from './assignments.plan.ts';
import type { DinasPlan } from './organization.plan.ts';
import type { Person } from './people.plan.ts';

/** Everybody's direct superior today, by the same rule the board uses; null at the top. */
export function superiorsOf(
  dinasList: readonly DinasPlan[],
  people: readonly Person[],
  assignments: readonly AssignmentPlan[],
  today: LocalDate,
): Map<Person, Person | null> {
  const positions = new Map(
    dinasList.flatMap((dinas) => dinas.positions.map((post) => [post.code, { superiorPositionId: post.superior?.code ?? null }] as const)),
  );
  const holders = new Map<string, PositionHolder[]>();
  for (const { person, position, kind, from, to } of assignments) {
    if (from > today || (to !== null && to < today)) continue;
    const list = holders.get(position.code) ?? [];
    list.push({ employeeId: person.nip, kind, tmt: from });
    holders.set(position.code, list);
  }
  const byNip = new Map(people.map((person) => [person.nip, person]));
  return new Map(
    people.map((person) => {
      const { superiorEmployeeId } = findSuperior({ employeeId: person.nip, positionId: person.position.code, positions, holders });
      return [person, superiorEmployeeId === null ? null : (byNip.get(superiorEmployeeId) ?? null)];
    }),
  );
}
