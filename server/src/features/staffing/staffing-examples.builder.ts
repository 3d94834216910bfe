import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExamplePlace, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import { placeOfPosition, type ExampleStructure } from '../organization/organization-examples.builder.ts';
import type { PositionRef } from '../organization/organization.builder.ts';
import { ABSENCE_KINDS } from './absence.parameters.ts';
import { isEvaluatedWhile } from './absence.rules.ts';
import type { AssignmentKind } from './assignment.entity.ts';
import { makeAbsence, type EmployeeRef } from './staffing.builder.ts';

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
  return [...people, ...assignments, ...needed, ...absences];
}
