import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExamplePlace, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import { placeOfPosition, type ExampleStructure } from '../organization/organization-examples.builder.ts';
import type { PositionRef } from '../organization/organization.builder.ts';
import { ABSENCE_KINDS } from './absence.parameters.ts';
import { isEvaluatedWhile } from './absence.rules.ts';
import type { AssignmentKind } from './assignment.entity.ts';
import { makeAbsence, makeTransfer, type EmployeeRef } from './staffing.builder.ts';

export interface HeldPosition {
  readonly assignmentId: string;
  readonly employee: EmployeeRef;
  readonly position: PositionRef;
  readonly kind: AssignmentKind;
  /** Whether it goes on without a known end. */
  readonly runs: boolean;
  readonly superior?: EmployeeRef;
}

/** The people of a government and what they hold. */
interface ExampleHolders {
  readonly people: readonly EmployeeRef[];
  readonly held: readonly HeldPosition[];
}

declare module '../../example.ts' {
  interface ExampleGovernment extends ExampleHolders {}
}

/** What belongs to a person in a position. */
export const placeOfHolder = (government: ExampleStructure, { employee, position }: HeldPosition): ExamplePlace => ({
  ...placeOfPosition(government, position),
  person: employee.id,
});

/** The NIP begins with it. */
const birthDateOf = ({ nip }: EmployeeRef): string => `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;

/**
 * Somebody offered by each of two governments to the other (the one made before it), under a name and a number that nobody else has: whom the other
 * one sees the offer of they know nothing else of. The first government has none to offer to.
 */
async function offers(home: Home, own: EmployeeRef): Promise<ExampleRow[]> {
  const { system, instansi } = home;
  const found = await system.query<{ id: string; code: string; employee: string }>(
    `select i.id, i.code, e.id as employee from instansi i cross join lateral (
       select e.id from employee e where e.instansi_id = i.id and not exists (select from transfer t where t.employee_id = e.id) order by e.id limit 1) e
     where i.id <> $1 order by i.id desc limit 1`,
    [instansi.id],
  );
  const rows: ExampleRow[] = [];
  for (const [index, { id, code, employee }] of found.rows.entries()) {
    const other = { system, instansi: { id, code, node: encodeId('instansi', id) } };
    for (const [giver, person, to] of [
      [home, own, other.instansi],
      [other, { ...own, id: employee }, instansi],
    ] as const) {
      const nip = `198506152014032${700 + 2 * index + (giver === home ? 0 : 1)}`;
      const name = `Ditawarkan ${giver.instansi.code} rahasia`;
      const places = [{ instansi: giver.instansi.id }, { instansi: to.id }];
      rows.push({
        node: await makeTransfer(giver, person, to, { name, nip }),
        seen: places.map((place) => ({ reach: 'hr', place })),
        secrets: [name],
        fields: { nip: { value: nip, seen: places.map((place) => ({ reach: 'private', place })) } },
      });
    }
  }
  return rows;
}

/** People, what they hold and how many each position needs; number and date of birth are for fewer eyes. */
export async function staffingExamples(home: Home, government: ExampleGovernment): Promise<ExampleRow[]> {
  const { system, instansi } = home;
  const people = government.people.map((employee): ExampleRow => {
    const held = government.held.filter((one) => one.employee.id === employee.id);
    const own = { instansi: instansi.id, person: employee.id };
    const seen = [own, ...held.map(({ position }) => ({ dinas: position.dinas.id }))].map((place) => ({ reach: 'private' as const, place }));
    return {
      node: employee.node,
      seen: [{ reach: 'people', place: own }],
      through: held.map(({ assignmentId }) => encodeId('assignment', assignmentId)),
      secrets: [employee.name],
      fields: { nip: { value: employee.nip, seen }, birthDate: { value: birthDateOf(employee), seen } },
    };
  });
  const assignments = government.held.map((held): ExampleRow => ({
    node: encodeId('assignment', held.assignmentId),
    seen: [{ reach: 'people', place: placeOfHolder(government, held) }],
  }));
  const needs = await system.query<{ id: string; position: string }>(
    'select n.id, n.position_id as position from position_need n join dinas d on d.id = n.dinas_id where d.instansi_id = $1',
    [instansi.id],
  );
  const places = new Map(government.positions.map((position) => [position.id, placeOfPosition(government, position)]));
  const needed = needs.rows.map(({ id, position }): ExampleRow => ({
    node: encodeId('need', id),
    seen: [{ reach: 'structure', place: places.get(position) ?? { instansi: instansi.id } }],
  }));
  const absences = await Promise.all(
    government.people.map(async (employee, place): Promise<ExampleRow> => {
      const kind = ABSENCE_KINDS[place % ABSENCE_KINDS.length]!;
      const held = government.held.filter((one) => one.employee.id === employee.id);
      const places: readonly ExamplePlace[] = [{ instansi: instansi.id, person: employee.id }, ...held.map(({ position }) => ({ dinas: position.dinas.id }))];
      return {
        // Some go on; those in which nobody is evaluated are over, so that evaluations are expected of everybody.
        node: encodeId('absence', await makeAbsence(home, employee, { kind, ...(isEvaluatedWhile(kind) ? {} : { from: '2019-01-01', to: '2019-06-30' }) })),
        seen: places.map((place) => ({ reach: 'private', place })),
      };
    }),
  );
  return [...people, ...assignments, ...needed, ...absences, ...(await offers(home, government.people[0]!))];
}
