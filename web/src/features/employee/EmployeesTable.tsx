import { EmployeesTable_EmployeeFragmentDoc, type EmployeesTable_EmployeeFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { PositionLink } from '../position/links.tsx';
import { AssignmentKindTag } from './AssignmentKindTag.tsx';
import styles from './Employee.module.css';
import { EmployeeLink } from './links.tsx';

type Row = EmployeesTable_EmployeeFragment;
type Masked = FragmentType<typeof EmployeesTable_EmployeeFragmentDoc>;

const read = (employee: Masked): Row => readFragment(EmployeesTable_EmployeeFragmentDoc, employee);

/** Employees with the position they hold. */
export function useEmployeesTable(): Table<Masked, Row> {
  const { say } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'name',
        head: say('employee.title'),
        value: (row) => row.fullName,
        cell: (row) => (
          <Stacked>
            <EmployeeLink id={row.id}>{row.fullName}</EmployeeLink>
            <Quiet>
              <span className={styles.nip}>{row.maskedNip}</span>
            </Quiet>
          </Stacked>
        ),
      },
      {
        id: 'position',
        head: say('employee.position'),
        value: (row) => row.assignment?.position.title ?? null,
        cell: ({ assignment, viewerSeesAssignments }) =>
          assignment ? (
            <Stacked>
              <span>
                <PositionLink id={assignment.position.id}>{assignment.position.title}</PositionLink> <AssignmentKindTag kind={assignment.kind} />
              </span>
              <Quiet>{assignment.position.unit.name}</Quiet>
            </Stacked>
          ) : viewerSeesAssignments === 'ALL' ? (
            <Quiet>{say('employee.noPosition')}</Quiet>
          ) : (
            <NotShown />
          ),
      },
      {
        id: 'dinas',
        head: say('board.name'),
        room: 'medium',
        value: (row) => row.assignment?.position.unit.dinas.name ?? null,
        cell: ({ assignment }) => (assignment ? <DinasLink id={assignment.position.unit.dinas.id}>{assignment.position.unit.dinas.name}</DinasLink> : ABSENT),
      },
      {
        id: 'status',
        head: say('employee.status'),
        room: 'medium',
        value: (row) => [say(`labels.EmployeeStatus.${row.status}`), row.golongan].filter(Boolean).join(' · '),
      },
    ];
    return { read, rowKey: (row) => row.id, columns };
  }, [say]);
}
